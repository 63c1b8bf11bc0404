import type { Issue } from '@cordwainer/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sdk } from './client';
import { request } from './request';

type Words = Record<string, string>;

/** A ready design of a brand's gallery, and how it stands in the catalog. */
export type Inspiration = {
  id: string;
  brand_id: string;
  name: Words;
  line: Words | null;
  design: unknown;
  style: Words | null;
  published: boolean;
  fits: boolean;
  issues: Issue[];
  created_at: string;
  created_by: { id: string; name: string | null } | null;
};

/** Where a design comes from: an order's number, a share link, or JSON. */
export type InspirationSource =
  | { from: 'order'; order: string }
  | { from: 'link'; link: string }
  | { from: 'design'; design: unknown };

export type InspirationValues = { name: Words; line: Words | null; source?: InspirationSource };

const KEY = 'cordwainer-inspirations';

export function useInspirations(brandId: string | undefined) {
  return useQuery({
    queryKey: [KEY, brandId],
    queryFn: () =>
      request<{ inspirations: Inspiration[] }>(`/inspirations?brand_id=${encodeURIComponent(brandId ?? '')}`).then(
        ({ inspirations }) => inspirations,
      ),
    enabled: brandId !== undefined,
  });
}

/** Whatever is done to a gallery; it is read again afterwards, also where it was refused. */
export function useChangeInspirations() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path = '', method, body }: { path?: string; method: 'POST' | 'PUT' | 'DELETE'; body?: unknown }) =>
      request<unknown>(`/inspirations${path}`, { method, body }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Its picture as an address for `img`, and anew when its design is another. */
export function useInspirationPicture({ id, design }: Inspiration) {
  return useQuery({
    queryKey: ['cordwainer-inspiration-picture', id, JSON.stringify(design)],
    queryFn: async () => {
      const response = await sdk.client.fetch<Response>(`/admin/cordwainer/inspirations/${id}/picture?size=small`, {
        headers: { accept: 'image/jpeg' },
      });
      if (!response.ok) throw new Error(response.statusText);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return `data:image/jpeg;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
}

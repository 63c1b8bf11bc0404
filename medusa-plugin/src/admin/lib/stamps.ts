import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { baseUrl, sdk } from './client';
import { Refused, request } from './request';
import type { Brand, HistoryEvent, Status } from './types';

export const STAMP_STATUSES = [
  'requested',
  'artwork-in-review',
  'approved',
  'rejected',
  'in-development',
  'ready',
  'retired',
  'withdrawn',
] as const;
export type StampStatus = (typeof STAMP_STATUSES)[number];

/** What a user may wish a stamp to do; another artwork comes by the order's page. */
export type StampMove = 'review' | 'approve' | 'reject' | 'resubmit' | 'develop' | 'complete' | 'retire' | 'withdraw';

/** Lengths in mm, amounts in minor units. */
export type Stamp = {
  id: string;
  name: string;
  place: string;
  place_name: Record<string, string>;
  width: number;
  height: number;
  status: StampStatus;
  artwork_id: string;
  brand: Brand | null;
  fee: number;
  currency: string | null;
  lead_time_days: number;
  created_at: string;
  order: { id: string; number: string; status: Status } | null;
  orders: number;
  moves: StampMove[];
};

export type StampDetail = {
  stamp: Stamp;
  history: (Omit<HistoryEvent, 'from_stage' | 'to_stage'> & { to_status: StampStatus })[];
};

export type OrderStamp = Pick<
  Stamp,
  'id' | 'name' | 'place' | 'place_name' | 'width' | 'height' | 'status' | 'artwork_id'
> & {
  ready: boolean;
  requested: boolean;
  rejected: string | null;
};

const KEY = 'cordwainer-stamps';

export type StampQuery = { status: readonly string[]; brand_id: string; limit: number; offset: number };

export function useStampQueue({ status, brand_id, limit, offset }: StampQuery) {
  const query = { status: [...status], ...(brand_id && { brand_id }), limit, offset };
  return useQuery({
    queryKey: [KEY, 'queue', query],
    queryFn: () => sdk.client.fetch<{ stamps: Stamp[]; count: number }>('/admin/cordwainer/stamps', { query }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}

export function useStamp(id: string) {
  return useQuery({
    queryKey: [KEY, 'detail', id],
    queryFn: () => request<StampDetail>(`/stamps/${id}`),
    retry: false,
  });
}

/** After a change of a stamp, also one that was refused; its orders show it too. */
function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([KEY, 'cordwainer-orders'].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

export function useMoveStamp(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { transition: StampMove; reason?: string }) =>
      request<StampDetail>(`/stamps/${id}/moves`, { method: 'POST', body }),
    onSettled: refresh,
  });
}

export type StampToAdd = { brand_id: string; place: string; width: number; name?: string; file: File };

/** Uploads the artwork of a mould that a brand has, and takes the mould up. */
export function useAddStamp() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ file, brand_id, ...stamp }: StampToAdd) => {
      const artwork = await uploadArtwork(file, brand_id);
      return request<StampDetail>('/stamps', { method: 'POST', body: { ...stamp, brand_id, artwork } });
    },
    onSettled: refresh,
  });
}

async function uploadArtwork(file: File, brand_id: string): Promise<string> {
  const token = await sdk.client.getToken();
  const query = new URLSearchParams({ brand_id, name: file.name.replace(/\.[^.]*$/, '').slice(0, 120) });
  const response = await fetch(`${baseUrl.replace(/\/$/, '')}/admin/cordwainer/artworks?${query}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/octet-stream', ...(token && { authorization: `Bearer ${token}` }) },
    body: file,
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer.artwork.id;
  throw new Refused(response.status, answer.type ?? '', answer.message ?? response.statusText, answer.issues ?? []);
}

/** A picture of an artwork as an address for `img`; artworks never change. */
export function useArtworkPicture(path: string, enabled = true) {
  return useQuery({
    queryKey: ['cordwainer-artwork', path],
    queryFn: async () => {
      const headers = { accept: 'image/png' };
      const response = await sdk.client.fetch<Response>(`/admin/cordwainer/artworks/${path}`, { headers });
      if (!response.ok) throw new Error(response.statusText);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
    },
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

export type StampPlace = {
  id: string;
  name: Record<string, string>;
  maxWidth: number;
  maxHeight: number;
  minLine: number;
};

/** Where the brand's current catalog has stamps. */
export function useStampPlaces(brandId: string | undefined) {
  return useQuery({
    queryKey: [KEY, 'places', brandId],
    queryFn: async () => {
      const { catalog } = await request<{ catalog: { current: { version: number } | null } }>(`/catalogs/${brandId}`);
      if (!catalog.current) return [];
      const { version } = await request<{ version: { catalog: { stamps?: StampPlace[] } } }>(
        `/catalogs/${brandId}/versions/${catalog.current.version}`,
      );
      return version.catalog.stamps ?? [];
    },
    enabled: Boolean(brandId),
  });
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { sdk } from './client';

/** The views of a shoe, as the server draws them. */
export const VIEWS = ['three-quarter', 'outside', 'inside', 'top', 'back', 'sole'] as const;
export type View = (typeof VIEWS)[number];

/** A picture of the order's design as an address for `img`. Designs never change, so it is asked for once. */
export function usePicture(id: string, view: View) {
  return useQuery({
    queryKey: ['cordwainer-picture', id, view],
    queryFn: async () => {
      const headers = { accept: 'image/jpeg' };
      const response = await sdk.client.fetch<Response>(`/admin/cordwainer/orders/${id}/pictures/${view}`, { headers });
      if (!response.ok) throw new Error(response.statusText);
      return dataUrl(await response.blob());
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

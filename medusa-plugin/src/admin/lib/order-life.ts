import type { Quote } from '@cordwainer/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request';
import type { OrderDetail } from './types';

/** What every query of orders begins with, as in `queries.ts`. */
const KEY = 'cordwainer-orders';
/** And those of what follows from an order. */
const FOLLOWING = ['cordwainer-parcels', 'cordwainer-groups', 'cordwainer-mails', 'orders'];

export type MoveWish = { transition: string; stage?: string; reason?: string; fee?: number };

/** After a change of an order, also one that was refused: somebody else may have changed it. */
function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([KEY, ...FOLLOWING].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

export function useMove(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (wish: MoveWish) =>
      request<{ order: OrderDetail }>(`/orders/${id}/moves`, { method: 'POST', body: wish }).then(({ order }) => order),
    onSettled: refresh,
  });
}

export type Cancellation = { currency: string; permille: number; paid: number; fee: number; refund: number };

export function useCancellation(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [KEY, 'cancellation', id],
    queryFn: () =>
      request<{ cancellation: Cancellation }>(`/orders/${id}/cancellation`).then(({ cancellation }) => cancellation),
    enabled,
    // What it costs follows the stage: never an old answer.
    gcTime: 0,
    retry: false,
  });
}

export function useEdit(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (wish: object) =>
      request<{ order: OrderDetail }>(`/orders/${id}/edit`, { method: 'POST', body: wish }).then(({ order }) => order),
    onSettled: refresh,
  });
}

export const readRepetition = (id: string) =>
  request<{ quote: Quote }>(`/orders/${id}/repeat`).then(({ quote }) => quote);

/** @param key of this wish to repeat: asked twice with the same, it is one order */
export function useRepeat(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ quote: { goods, shipping, total }, key }: { quote: Quote; key: string }) =>
      request<{ order: { id: string; number: string } }>(`/orders/${id}/repeat`, {
        method: 'POST',
        headers: { 'Idempotency-Key': key },
        body: { expected: { goods, shipping, total } },
      }).then(({ order }) => order),
    onSettled: refresh,
  });
}

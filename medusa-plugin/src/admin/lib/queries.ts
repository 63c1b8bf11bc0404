import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sdk } from './client';
import type { OrderDetail, Pool, PoolChoices } from './types';

const KEY = 'cordwainer-orders';
/** Customers order while the page is open. */
const REFRESH_MS = 30_000;

export function usePool(query: Record<string, string | number | string[]>) {
  return useQuery({
    queryKey: [KEY, 'pool', query],
    queryFn: () => sdk.client.fetch<Pool>('/admin/cordwainer/orders', { query }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}

/** Brands, stages and styles change seldom. */
export function usePoolChoices() {
  return useQuery({
    queryKey: [KEY, 'choices'],
    queryFn: () => sdk.client.fetch<PoolChoices>('/admin/cordwainer/orders/choices'),
    staleTime: REFRESH_MS,
  });
}

export type BulkMove = {
  ids: string[];
  transition: 'advance' | 'finish' | 'hold' | 'resume';
  stage?: string;
  reason?: string;
};
export type MoveResult = { id: string; moved: boolean; refusal?: { message: string } };

/** Moves several orders; answers of each whether it moved. */
export function useMoveOrders() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BulkMove) =>
      sdk.client.fetch<{ results: MoveResult[] }>('/admin/cordwainer/orders/moves', { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** By the production order's id or by its Medusa order's; nothing where a Medusa order is none of ours. */
export function useOrder(id: string) {
  return useQuery({
    queryKey: [KEY, 'detail', id],
    queryFn: () =>
      sdk.client.fetch<{ order: OrderDetail }>(`/admin/cordwainer/orders/${id}`).then(({ order }) => order),
    retry: (failures, error) => statusOf(error) !== 404 && failures < 2,
  });
}

export function useTakePayment(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      sdk.client.fetch<{ order: OrderDetail }>(`/admin/cordwainer/orders/${id}/pay`, { method: 'POST', body: {} }),
    // Also after a refusal: somebody else may have taken the payment.
    onSettled: () =>
      Promise.all([client.invalidateQueries({ queryKey: [KEY] }), client.invalidateQueries({ queryKey: ['orders'] })]),
  });
}

export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined;
}

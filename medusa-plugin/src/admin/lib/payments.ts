import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request';

const KEY = 'cordwainer-orders';

/** How an order's money stands. Amounts in minor units. */
export type OrderPayments = {
  currency: string;
  total: number;
  captured: number;
  refunded: number;
  paid: number;
  outstanding: number;
  overpaid: number;
  paid_in_full: boolean;
  deposit: { permille: number; amount: number } | null;
  due: { amount: number; purpose: 'deposit' | 'balance' | 'whole' | 'extra' };
  payments: { id: string; provider_id: string; captured_at: string | null; amount: number; refunded: number }[];
  refunds: OrderRefund[];
  papers: {
    number: string;
    kind: 'invoice' | 'credit-note';
    purpose: string | null;
    total: number;
    issued_at: string;
  }[];
};

export type OrderRefund = {
  id: string;
  amount: number;
  reason: string | null;
  origin: string;
  actor_type: string;
  actor_name: string | null;
  created_at: string;
  done_at: string | null;
  last_error: string | null;
  credit_note_number: string | null;
};

export function useOrderPayments(id: string) {
  return useQuery({
    queryKey: [KEY, 'payments', id],
    queryFn: () => request<{ payments: OrderPayments }>(`/orders/${id}/payments`).then(({ payments }) => payments),
  });
}

export type RefundWish = { amount: number; reason: string; refund_id: string };

/** Sent twice with the same `refund_id`, it gives back once. */
export function useRefund(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: RefundWish) =>
      request<{ refund: { amount: number } }>(`/orders/${id}/refunds`, { method: 'POST', body: wish }).then(
        ({ refund }) => refund,
      ),
    // Also after a refusal: somebody else may have moved money.
    onSettled: () =>
      Promise.all([client.invalidateQueries({ queryKey: [KEY] }), client.invalidateQueries({ queryKey: ['orders'] })]),
  });
}

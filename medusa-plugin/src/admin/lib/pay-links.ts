import type { CostSummary } from '@cordwainer/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sdk } from './client';

/** A link by which an order can be paid; what opens it is only known when it is made. */
export type PayLink = {
  id: string;
  state: 'open' | 'expired' | 'revoked';
  origin: 'merchant' | 'mail' | 'order-link' | 'customer';
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
  actor_name: string | null;
};

export type PayLinks = {
  pay_links: PayLink[];
  page_url: string | null;
  costs: CostSummary;
  paid: number;
  due: { amount: number; currency: string; purpose: 'deposit' | 'balance' | 'whole' | 'extra' };
  state: 'payable' | 'paying' | 'authorized' | 'paid' | 'cancelled' | 'held' | 'grouped';
};

export type MadeLink = { id: string; token: string; url: string | null; expires_at: string };

const at = (orderId: string, rest = '') => `/admin/cordwainer/orders/${orderId}/pay-links${rest}`;
// With the orders': whatever changes one of them may change what is due.
const keyOf = (orderId: string) => ['cordwainer-orders', 'pay-links', orderId];

export function usePayLinks(orderId: string) {
  return useQuery({ queryKey: keyOf(orderId), queryFn: () => sdk.client.fetch<PayLinks>(at(orderId)) });
}

/** @param hours how long it is good for; 14 days where left out */
export function useMakePayLink(orderId: string) {
  return useChange(orderId, (hours?: number) =>
    sdk.client
      .fetch<{ pay_link: MadeLink }>(at(orderId), { method: 'POST', body: hours ? { hours } : {} })
      .then(({ pay_link }) => pay_link),
  );
}

export function useSendPayLink(orderId: string) {
  return useChange(orderId, () => sdk.client.fetch(at(orderId, '/mail'), { method: 'POST', body: {} }));
}

export function useRevokePayLink(orderId: string) {
  return useChange(orderId, (id: string) =>
    sdk.client.fetch(at(orderId, `/${id}/revoke`), { method: 'POST', body: {} }),
  );
}

function useChange<Wish, Answer>(orderId: string, change: (wish: Wish) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also after a refusal: somebody may have paid meanwhile. A link leaves a line in the history, one sent an e-mail.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf(orderId) }),
        client.invalidateQueries({ queryKey: ['cordwainer-orders', 'detail', orderId] }),
        client.invalidateQueries({ queryKey: ['cordwainer-mails', orderId] }),
      ]),
  });
}

import type { CostSummary } from '@cordwainer/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sdk } from './client';

/** What is paid by links: an order, or a shipping group at once. */
export type ToPay = { kind: 'order' | 'group'; id: string };

/** A link by which it can be paid; what opens it is only known when it is made. */
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

const at = ({ kind, id }: ToPay, rest = '') => `/admin/cordwainer/${kind}s/${id}/pay-links${rest}`;
// With the orders': whatever changes one of them may change what is due.
const keyOf = ({ id }: ToPay) => ['cordwainer-orders', 'pay-links', id];

export function usePayLinks(subject: ToPay) {
  return useQuery({ queryKey: keyOf(subject), queryFn: () => sdk.client.fetch<PayLinks>(at(subject)) });
}

/** @param hours how long it is good for; 14 days where left out */
export function useMakePayLink(subject: ToPay) {
  return useChange(subject, (hours?: number) =>
    sdk.client
      .fetch<{ pay_link: MadeLink }>(at(subject), { method: 'POST', body: hours ? { hours } : {} })
      .then(({ pay_link }) => pay_link),
  );
}

export function useSendPayLink(subject: ToPay) {
  return useChange(subject, () => sdk.client.fetch(at(subject, '/mail'), { method: 'POST', body: {} }));
}

export function useRevokePayLink(subject: ToPay) {
  return useChange(subject, (id: string) =>
    sdk.client.fetch(at(subject, `/${id}/revoke`), { method: 'POST', body: {} }),
  );
}

function useChange<Wish, Answer>(subject: ToPay, change: (wish: Wish) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also after a refusal: somebody may have paid meanwhile. A link leaves a line in the history, one sent an e-mail.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf(subject) }),
        client.invalidateQueries({ queryKey: ['cordwainer-orders', 'detail', subject.id] }),
        client.invalidateQueries({ queryKey: ['cordwainer-mails', subject.id] }),
      ]),
  });
}

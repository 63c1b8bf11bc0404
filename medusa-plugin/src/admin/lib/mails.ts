import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sdk } from './client';

/** An e-mail that an order's customer is owed, and what became of it. */
export type Mail = {
  id: string;
  kind: string;
  /** Of a stage's e-mail the stage's code. */
  key: string;
  status: 'pending' | 'sent' | 'given-up';
  attempts: number;
  last_error: string | null;
  sent_at: string | null;
  due_at: string;
};

const REFRESH_MS = 15_000;
const keyOf = (orderId: string) => ['cordwainer-mails', orderId];

export function useMails(orderId: string) {
  return useQuery({
    queryKey: keyOf(orderId),
    queryFn: () =>
      sdk.client.fetch<{ mails: Mail[] }>(`/admin/cordwainer/orders/${orderId}/mails`).then(({ mails }) => mails),
    refetchInterval: REFRESH_MS,
  });
}

/** Answers with the e-mail as it is then: the mail server may not have taken it. */
export function useResendMail(orderId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      sdk.client
        .fetch<{ mails: Mail[] }>(`/admin/cordwainer/orders/${orderId}/mails/${id}/resend`, {
          method: 'POST',
          body: {},
        })
        .then(({ mails }) => mails.find((mail) => mail.id === id)),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf(orderId) }),
        client.invalidateQueries({ queryKey: ['cordwainer-orders'] }),
      ]),
  });
}

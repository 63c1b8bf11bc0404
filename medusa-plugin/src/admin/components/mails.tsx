import { Button, StatusBadge, Text, toast } from '@medusajs/ui';
import { useFormat } from '../lib/format';
import { type Mail, useMails, useResendMail } from '../lib/mails';

const COLORS = { pending: 'orange', sent: 'green', 'given-up': 'red' } as const;

/** What the customer was written of an order, what could not be sent and why, and a way to send it again. */
export function Mails({ orderId }: { orderId: string }) {
  const { t } = useFormat();
  const { data: mails, error } = useMails(orderId);
  if (error || mails?.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t(error ? 'error.title' : 'mails.none')}
      </Text>
    );
  }
  return (
    <ul className="divide-y">
      {mails?.map((mail) => (
        <MailLine key={mail.id} orderId={orderId} mail={mail} />
      ))}
    </ul>
  );
}

function MailLine({ orderId, mail }: { orderId: string; mail: Mail }) {
  const { t, time, word } = useFormat();
  const { mutateAsync, isPending } = useResendMail(orderId);
  // Of other kinds the key is no word.
  const stage = mail.kind === 'stage-reached' ? mail.key : '';
  const name = [word('mails.kind', mail.kind), stage].filter(Boolean).join(': ');

  async function resend() {
    try {
      const sent = await mutateAsync(mail.id);
      if (sent?.status === 'sent') toast.success(t('mails.done', { name }));
      else toast.warning(t('mails.notTaken', { reason: sent?.last_error ?? '' }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <li className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {name}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle mt-1">
          {mail.status === 'sent' && mail.sent_at
            ? t('mails.sentAt', { time: time(mail.sent_at) })
            : t('mails.attempts', { count: mail.attempts })}
          {mail.status === 'pending' && mail.attempts > 0 && ` · ${t('mails.next', { time: time(mail.due_at) })}`}
        </Text>
        {mail.last_error && (
          <Text size="xsmall" className="text-ui-fg-error mt-1 break-words">
            {mail.last_error}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-x-3">
        <StatusBadge color={COLORS[mail.status]}>{word('mails.status', mail.status)}</StatusBadge>
        <Button
          size="small"
          variant="secondary"
          onClick={resend}
          isLoading={isPending}
          aria-label={t('mails.resendNamed', { name })}
        >
          {t(mail.status === 'sent' ? 'mails.again' : 'mails.now')}
        </Button>
      </div>
    </li>
  );
}

import { Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { OrderPayments, OrderRefund } from '../../lib/payments';

/** Every payment and every refund, in the order in which they happened. */
export function Moves({ money }: { money: OrderPayments }) {
  const { t } = useFormat();
  const moves = [
    ...money.payments.map((payment) => ({ at: payment.captured_at ?? '', payment })),
    ...money.refunds.map((refund) => ({ at: refund.done_at ?? refund.created_at, refund })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  if (moves.length === 0) return null;
  return (
    <ul aria-label={t('money.moves')} className="flex flex-col gap-y-3 px-6 py-4">
      {moves.map((move) =>
        'payment' in move ? (
          <Payment key={move.payment.id} payment={move.payment} currency={money.currency} />
        ) : (
          <Refund key={move.refund.id} refund={move.refund} currency={money.currency} />
        ),
      )}
    </ul>
  );
}

function Payment({ payment, currency }: { payment: OrderPayments['payments'][number]; currency: string }) {
  const { t, money, time, word } = useFormat();
  return (
    <Row
      name={t('money.payment')}
      hint={[word('provider', payment.provider_id), payment.captured_at && time(payment.captured_at)]}
      amount={money(payment.amount, currency)}
    />
  );
}

function Refund({ refund, currency }: { refund: OrderRefund; currency: string }) {
  const { t, money, time, word } = useFormat();
  const by = t(`history.by.${refund.actor_type}`, { name: refund.actor_name ?? t('history.someone') });
  return (
    <Row
      name={t(refund.done_at ? 'money.refundDone' : 'money.refundPending')}
      hint={[
        refund.origin === 'order' ? null : word('money.origin', refund.origin),
        by,
        time(refund.done_at ?? refund.created_at),
        refund.reason,
        refund.last_error && t('money.failed', { reason: refund.last_error }),
      ]}
      amount={money(-refund.amount, currency)}
    />
  );
}

function Row({ name, hint, amount }: { name: string; hint: (string | null)[]; amount: string }) {
  return (
    <li className="flex items-baseline justify-between gap-x-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted mt-0.5 break-words">
          {hint.filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Text size="small" leading="compact" className="text-nowrap tabular-nums">
        {amount}
      </Text>
    </li>
  );
}

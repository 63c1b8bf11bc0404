import { Badge, Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../../lib/format';
import { type OrderPayments, useOrderPayments } from '../../lib/payments';
import type { OrderDetail } from '../../lib/types';
import { LoadError } from '../load-error';
import { Loading } from '../loading';
import { Fact, Section } from '../section';
import { Moves } from './moves';
import { RefundDrawer } from './refund-drawer';

/** How an order's money stands: what is due, and what came and went. */
export function PaymentsSection({ order }: { order: OrderDetail }) {
  const { t, money } = useFormat();
  const { data, error, refetch } = useOrderPayments(order.id);
  const [refunding, setRefunding] = useState<number>();
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <Loading lines={4} />;
  const { paid, overpaid, currency } = data;
  const refundAll = paid > 0 && (
    <Button size="small" variant="secondary" onClick={() => setRefunding(0)}>
      {t('money.refund')}
    </Button>
  );
  return (
    <Section title={t('money.title')} action={refundAll}>
      <Standing money={data} />
      {overpaid > 0 && (
        <div className="bg-ui-bg-subtle flex items-center justify-between gap-x-4 px-6 py-3" role="status">
          <Text size="small" leading="compact">
            {t('money.overpaid', { amount: money(overpaid, currency) })}
          </Text>
          <Button size="small" onClick={() => setRefunding(overpaid)}>
            {t('money.refundAmount', { amount: money(overpaid, currency) })}
          </Button>
        </div>
      )}
      <Moves money={data} />
      {refunding !== undefined && (
        <RefundDrawer order={order} money={data} suggested={refunding} onClose={() => setRefunding(undefined)} />
      )}
    </Section>
  );
}

function Standing({ money }: { money: OrderPayments }) {
  const { t, money: amount, percent } = useFormat();
  const show = (value: number) => <span className="tabular-nums">{amount(value, money.currency)}</span>;
  const { deposit, due, paid_in_full } = money;
  return (
    <>
      <Fact label={t('money.total')}>{show(money.total)}</Fact>
      {deposit && (
        <Fact label={t('money.deposit', { share: percent(deposit.permille / 1000) })}>{show(deposit.amount)}</Fact>
      )}
      <Fact label={t('money.paid')}>{show(money.paid)}</Fact>
      {money.refunded > 0 && <Fact label={t('money.refunded')}>{show(money.refunded)}</Fact>}
      {due.amount > 0 ? (
        <Fact label={t(`money.due.${due.purpose}`)}>
          <span className="txt-compact-small-plus text-ui-fg-base">{show(due.amount)}</span>
        </Fact>
      ) : (
        paid_in_full && (
          <Fact label={t('money.nothingDue')}>
            <Badge size="2xsmall" color="green">
              {t('money.settled')}
            </Badge>
          </Fact>
        )
      )}
    </>
  );
}

import { defineWidgetConfig } from '@medusajs/admin-sdk';
import type { AdminOrder, DetailWidgetProps } from '@medusajs/framework/types';
import { Button } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { PaymentStatus, ProductionStatus } from '../components/badges';
import { LoadError } from '../components/load-error';
import { Loading } from '../components/loading';
import { OrderActions } from '../components/order-life/order-actions';
import { Steps } from '../components/order-life/progress';
import { Days } from '../components/overview';
import { Fact, Section } from '../components/section';
import { Sizes } from '../components/sizes';
import { Specification } from '../components/specification';
import { TakePayment } from '../components/take-payment';
import { useFormat } from '../lib/format';
import { statusOf, useOrder } from '../lib/queries';

/** On Medusa's own order page: what is to be made for it, and how far it is. */
export default function ProductionOrderWidget({ data }: DetailWidgetProps<AdminOrder>) {
  const { t, date, word } = useFormat();
  const { data: order, error, refetch } = useOrder(data.id);
  // An order of ready-made goods.
  if (statusOf(error) === 404) return null;
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!order) return <Loading />;
  return (
    <Section title={`${t('section.production')} ${order.number}`} action={<ProductionStatus status={order.status} />}>
      <Fact label={t('field.model')}>{order.model_name}</Fact>
      <Fact label={t('field.type')}>{`${word('type', order.type)}, ${t('pairs', { count: order.pairs })}`}</Fact>
      <Fact label={t('field.payment')}>
        <PaymentStatus status={order.payment_status} />
      </Fact>
      <Fact label={t('field.started')}>{date(order.wip_started_at)}</Fact>
      <Fact label={t('field.days')}>
        <Days days={order.days_in_production} lead={order.lead_time_days} />
      </Fact>
      <Steps order={order} />
      <Sizes quantity={order.quantity} />
      <details>
        <summary className="txt-compact-small-plus text-ui-fg-subtle cursor-pointer px-6 py-3">
          {t('section.specification')}
        </summary>
        <Specification lines={order.specification} />
      </details>
      <div className="flex items-center justify-end gap-x-2 px-6 py-4">
        <Button size="small" variant="secondary" asChild>
          <Link to={`/cordwainer/orders/${order.id}`}>{t('widget.open')}</Link>
        </Button>
        <TakePayment order={order} />
        <OrderActions order={order} />
      </div>
    </Section>
  );
}

export const config = defineWidgetConfig({ zone: 'order.details.side.before' });

import { Container, Heading, Text } from '@medusajs/ui';
import { type UIMatch, useParams } from 'react-router-dom';
import { ProductionStatus } from '../../../../components/badges';
import { History } from '../../../../components/history';
import { LoadError } from '../../../../components/load-error';
import { Loading } from '../../../../components/loading';
import { Mails } from '../../../../components/mails';
import { OrderActions } from '../../../../components/order-life/order-actions';
import { Progress } from '../../../../components/order-life/progress';
import { Overview } from '../../../../components/overview';
import { Papers } from '../../../../components/papers';
import { PayLinks } from '../../../../components/pay-links/pay-links';
import { PaymentsSection } from '../../../../components/payments/payments-section';
import { Pictures } from '../../../../components/pictures';
import { Price } from '../../../../components/price';
import { Section } from '../../../../components/section';
import { OrderShipping } from '../../../../components/shipping/order-shipping';
import { Sizes } from '../../../../components/sizes';
import { Specification } from '../../../../components/specification';
import { OrderStamp } from '../../../../components/stamps/order-stamp';
import { TakePayment } from '../../../../components/take-payment';
import { useFormat } from '../../../../lib/format';
import { useOrder } from '../../../../lib/queries';

export default function ProductionOrderPage() {
  const { t, time } = useFormat();
  const { id = '' } = useParams();
  const { data: order, error, refetch } = useOrder(id);
  if (error && !order) return <LoadError error={error} retry={refetch} />;
  if (!order) return <Loading lines={12} />;
  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div>
            <div className="flex items-center gap-x-3">
              <Heading className="tabular-nums">{order.number}</Heading>
              <ProductionStatus status={order.status} />
            </div>
            <Text size="small" className="text-ui-fg-subtle mt-1">
              {order.model_name} · {time(order.created_at)}
            </Text>
          </div>
          <div className="flex items-center gap-x-2">
            <TakePayment order={order} />
            <OrderActions order={order} />
          </div>
        </Container>
        <Progress order={order} />
        <Pictures order={order} />
        <Section title={t('section.sizes')}>
          <Sizes quantity={order.quantity} />
        </Section>
        <Section title={t('section.specification')}>
          <Specification lines={order.specification} />
        </Section>
        <Section title={t('section.price')}>
          <Price quote={order.quote} />
        </Section>
      </div>
      <div className="flex w-full flex-col gap-y-3">
        <Section title={t('section.overview')}>
          <Overview order={order} />
        </Section>
        <PaymentsSection order={order} />
        <OrderStamp order={order} />
        <PayLinks subject={{ kind: 'order', id: order.id }} email={order.email} />
        <OrderShipping order={order} />
        <Section title={t('section.papers')}>
          <Papers order={order} />
        </Section>
        <Section title={t('section.mails')}>
          <Mails orderId={order.id} />
        </Section>
        <Section title={t('section.history')}>
          <History events={order.history} order={order} />
        </Section>
      </div>
    </div>
  );
}

export const handle = { breadcrumb: (match: UIMatch) => <Crumb id={match.params.id ?? ''} /> };

function Crumb({ id }: { id: string }) {
  const { data } = useOrder(id);
  return <>{data?.number ?? id}</>;
}

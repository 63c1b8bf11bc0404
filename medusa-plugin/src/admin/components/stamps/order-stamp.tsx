import { Alert, Text } from '@medusajs/ui';
import { useStamp } from '../../lib/stamps';
import type { OrderDetail } from '../../lib/types';
import { Fact, Section } from '../section';
import { useStampFormat } from './stamp-facts';
import { StampMoves } from './stamp-moves';
import { StampPictures } from './stamp-picture';
import { StampState } from './stamp-state';

/** What is engraved in an order's shoes, and what can be done about it. Nothing where they are unlabelled. */
export function OrderStamp({ order }: { order: OrderDetail }) {
  const { t, size } = useStampFormat();
  const { stamp } = order;
  if (!stamp) return null;
  return (
    <Section title={t('stamps.one')} action={<StampState status={stamp.status} />}>
      {!stamp.ready && (
        <div className="px-6 py-4">
          <Alert variant="warning">{t('stamps.waits')}</Alert>
        </div>
      )}
      <StampPictures stamp={stamp} brandId={order.brand?.id} />
      <Fact label={t('stamps.name')}>{stamp.name}</Fact>
      <Fact label={t('stamps.place')}>{size(stamp)}</Fact>
      {stamp.rejected && <Fact label={t('stamps.rejected')}>{stamp.rejected}</Fact>}
      {stamp.requested ? (
        <Moves id={stamp.id} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t('stamps.another')}
        </Text>
      )}
    </Section>
  );
}

function Moves({ id }: { id: string }) {
  const { data } = useStamp(id);
  return data ? <StampMoves stamp={data.stamp} /> : null;
}

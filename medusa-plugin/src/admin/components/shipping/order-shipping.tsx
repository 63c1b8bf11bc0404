import { Text } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { useFormat } from '../../lib/format';
import { useOrderParcels, useSendOrder } from '../../lib/shipping';
import type { OrderDetail } from '../../lib/types';
import { Section } from '../section';
import { DeliverButton } from './deliver-button';
import { ParcelList } from './parcel-list';
import { ShipForm } from './ship-form';
import { TrackingList } from './tracking-list';

/** How an order travels: what to pack and send while it is finished, and where it is afterwards. */
export function OrderShipping({ order }: { order: OrderDetail }) {
  const { t, country } = useFormat();
  const { data: parcels } = useOrderParcels(order.id);
  const deliver = useSendOrder(order.id, 'deliver');
  const ship = useSendOrder(order.id, 'ship');
  if (!parcels || order.status === 'cancelled') return null;
  const { sender, tracking } = parcels;

  return (
    <Section title={t('shipping.title')} action={order.status === 'shipped' && <DeliverButton deliver={deliver} />}>
      {sender && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t('shipping.sender')}:{' '}
          {[sender.company, sender.street1, sender.city, country(sender.country_code)].filter(Boolean).join(', ')}
        </Text>
      )}
      {order.group && (
        <Text size="small" className="px-6 py-3">
          <Link className="text-ui-fg-interactive" to={`/cordwainer/groups/${order.group.id}`}>
            {t('groups.travelsWith', { number: order.group.number })}
          </Link>
        </Text>
      )}
      {order.status === 'finished' && !parcels.shipped && !order.group ? (
        <ShipForm number={order.number} proposed={parcels} ship={ship} />
      ) : (
        <ParcelList parcels={parcels.parcels} />
      )}
      <TrackingList tracking={tracking} />
    </Section>
  );
}

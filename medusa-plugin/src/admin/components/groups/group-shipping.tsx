import { Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { GroupDetail } from '../../lib/groups';
import { useGroupParcels, useSendGroup } from '../../lib/shipping';
import { Section } from '../section';
import { DeliverButton } from '../shipping/deliver-button';
import { ParcelList } from '../shipping/parcel-list';
import { ShipForm } from '../shipping/ship-form';
import { TrackingList } from '../shipping/tracking-list';

/** How a group travels: what to pack and send once its last order is finished, and where it is afterwards. */
export function GroupShipping({ group }: { group: GroupDetail }) {
  const { t } = useFormat();
  const { data: shipment } = useGroupParcels(group.id);
  const ship = useSendGroup(group.id, 'ship');
  const deliver = useSendGroup(group.id, 'deliver');
  // A group that is dissolved has nothing to send.
  if (!shipment || (shipment.parcels.length === 0 && shipment.tracking.length === 0)) return null;

  return (
    <Section title={t('groups.parcels')} action={group.state === 'shipped' && <DeliverButton deliver={deliver} />}>
      {group.state === 'paid' && shipment.waiting.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t('groups.waiting', { orders: shipment.waiting.join(', ') })}
        </Text>
      )}
      {group.state === 'finished' && !shipment.shipped ? (
        <ShipForm number={group.number} proposed={shipment} ship={ship} />
      ) : (
        <ParcelList parcels={shipment.parcels} />
      )}
      <TrackingList tracking={shipment.tracking} />
    </Section>
  );
}

import { Button, Text, toast } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { GroupDetail } from '../../lib/groups';
import { useGroupParcels, useSendGroup } from '../../lib/shipping';
import { Section } from '../section';
import { ParcelList } from '../shipping/parcel-list';
import { ShipForm } from '../shipping/ship-form';

/** How a group travels: what to pack and send once its last order is finished, and where it is afterwards. */
export function GroupShipping({ group }: { group: GroupDetail }) {
  const { t } = useFormat();
  const { data: shipment } = useGroupParcels(group.id);
  const ship = useSendGroup(group.id, 'ship');
  const deliver = useSendGroup(group.id, 'deliver');
  if (!shipment) return null;

  async function arrived() {
    try {
      await deliver.mutateAsync(undefined);
      toast.success(t('shipping.delivered'));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <Section
      title={t('groups.parcels')}
      action={
        group.state === 'shipped' && (
          <Button size="small" variant="secondary" onClick={arrived} isLoading={deliver.isPending}>
            {t('shipping.deliver')}
          </Button>
        )
      }
    >
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
      {shipment.tracking.length > 0 && (
        <ul className="flex flex-col gap-y-1 px-6 py-3">
          {shipment.tracking.map(({ number, url }) => (
            <li key={number} className="txt-compact-small">
              {url && /^https?:/.test(url) ? (
                <a className="text-ui-fg-interactive" href={url} target="_blank" rel="noreferrer">
                  {number}
                </a>
              ) : (
                number
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

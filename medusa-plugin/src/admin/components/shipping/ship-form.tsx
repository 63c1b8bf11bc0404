import { Button, Label, Select, Switch, Text, Textarea, toast } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../../lib/format';
import { useRateCard } from '../../lib/rate-card';
import type { OrderParcels, Shipment } from '../../lib/shipping';
import { ParcelList } from './parcel-list';

type Sending = { mutateAsync(shipment: Shipment): Promise<unknown>; isPending: boolean };

/** Weights as they are on the scales, the carrier's numbers, and off it goes: an order, or a group of them. */
export function ShipForm({
  number,
  proposed,
  ship,
}: {
  /** Of what is shipped. */
  number: string;
  proposed: Pick<OrderParcels, 'parcels' | 'service'>;
  ship: Sending;
}) {
  const { t } = useFormat();
  const { data: kept } = useRateCard();
  const [parcels, setParcels] = useState(proposed.parcels);
  const [service, setService] = useState(proposed.service ?? '');
  const [numbers, setNumbers] = useState('');
  const [notify, setNotify] = useState(true);
  const services = (kept?.rate_card.carriers ?? []).flatMap((carrier) =>
    carrier.services.map(({ code, name }) => ({ id: `${carrier.code}.${code}`, name: `${carrier.name} ${name}` })),
  );

  async function send() {
    try {
      await ship.mutateAsync({
        ...(services.some(({ id }) => id === service) && { service }),
        parcels,
        tracking: numbers.split(/[\s,;]+/).flatMap((number) => (number ? [{ number }] : [])),
        notify,
      });
      toast.success(t('shipping.sent', { number }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <>
      <ParcelList
        parcels={parcels}
        onWeigh={(at, weight) =>
          setParcels(parcels.map((parcel, index) => (index === at ? { ...parcel, weight } : parcel)))
        }
      />
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {services.length > 0 && (
          <div className="flex flex-col gap-y-1">
            <Label size="small" weight="plus">
              {t('shipping.service')}
            </Label>
            <Select size="small" value={service} onValueChange={setService}>
              <Select.Trigger aria-label={t('shipping.service')}>
                <Select.Value placeholder={t('shipping.otherCarrier')} />
              </Select.Trigger>
              <Select.Content>
                {services.map(({ id, name }) => (
                  <Select.Item key={id} value={id}>
                    {name}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
        )}
        <div className="flex flex-col gap-y-1">
          <Label htmlFor="tracking-numbers" size="small" weight="plus">
            {t('shipping.tracking')}
          </Label>
          <Textarea
            id="tracking-numbers"
            rows={2}
            value={numbers}
            onChange={(event) => setNumbers(event.target.value)}
            aria-describedby="tracking-hint"
          />
          <Text id="tracking-hint" size="xsmall" className="text-ui-fg-subtle">
            {t('shipping.trackingHint')}
          </Text>
        </div>
        <div className="flex items-center gap-x-3">
          <Switch id="notify" size="small" checked={notify} onCheckedChange={setNotify} />
          <Label htmlFor="notify" size="small">
            {t('shipping.notify')}
          </Label>
        </div>
        <div>
          <Button size="small" onClick={send} isLoading={ship.isPending}>
            {t('shipping.ship')}
          </Button>
        </div>
      </div>
    </>
  );
}

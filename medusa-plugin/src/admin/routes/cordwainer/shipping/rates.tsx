import { PlusMini } from '@medusajs/icons';
import { Button, Select, Text } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../../../lib/format';
import type { Rate, RateCard } from '../../../lib/rate-card';
import { RateEditor } from './rate-editor';

type RatesProps = { card: RateCard; faulty: ReadonlySet<string>; onChange: (rates: Rate[]) => void };

/** One table at a time, chosen by service, zone and currency. */
export function Rates({ card, faulty, onChange }: RatesProps) {
  const { t } = useFormat();
  const [chosen, setChosen] = useState(0);
  const { rates, carriers, zones } = card;
  const at = Math.min(chosen, rates.length - 1);
  const rate = rates[at];

  function add() {
    const carrier = carriers[0];
    const like = rate ?? {
      carrier: carrier?.code ?? '',
      service: carrier?.services[0]?.code ?? '',
      zone: zones[0]?.code ?? '',
      currency: 'EUR',
      tax_included: true,
      rows: [{ up_to: 5000, price: 0 }],
      per_kg_above: null,
      handling_fee: 0,
      fuel_permille: 0,
      minimum: 0,
      free_from: null,
    };
    onChange([...rates, structuredClone(like)]);
    setChosen(rates.length);
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        {rate && (
          <div className="min-w-72">
            <Select size="small" value={String(at)} onValueChange={(value) => setChosen(Number(value))}>
              <Select.Trigger aria-label={t('shipping.table')}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {rates.map((entry, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: tables have no name of their own while they are edited.
                  <Select.Item key={index} value={String(index)}>
                    {titleOf(card, entry)}
                    {[...faulty].some((path) => path === `rates.${index}` || path.startsWith(`rates.${index}.`)) &&
                      ' ⚠'}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
        )}
        <Button size="small" variant="secondary" onClick={add} disabled={carriers.length === 0 || zones.length === 0}>
          <PlusMini />
          {rate ? t('shipping.copyTable') : t('shipping.addTable')}
        </Button>
        {rate && (
          <Button size="small" variant="transparent" onClick={() => onChange(rates.filter((_, index) => index !== at))}>
            {t('shipping.removeTable')}
          </Button>
        )}
      </div>
      {rate ? (
        <RateEditor
          key={at}
          path={`rates.${at}`}
          rate={rate}
          card={card}
          faulty={faulty}
          onChange={(changed) => onChange(rates.map((other, index) => (index === at ? changed : other)))}
        />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-6">
          {t('shipping.noTables')}
        </Text>
      )}
    </>
  );
}

function titleOf({ carriers, zones }: RateCard, { carrier, service, zone, currency }: Rate): string {
  const found = carriers.find(({ code }) => code === carrier);
  const serviceName = found?.services.find(({ code }) => code === service)?.name ?? service;
  const zoneName = zones.find(({ code }) => code === zone)?.name ?? zone;
  return `${found?.name ?? carrier} ${serviceName} → ${zoneName} (${currency})`;
}

import { toMajor, toMinor } from '@cordwainer/contract';
import { Button, Label, Switch, Text, Textarea } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../../../lib/format';
import type { Rate, RateCard, RateRow } from '../../../lib/rate-card';
import { type Column, numberColumn, numberOf, textColumn } from './cell';
import { EditTable } from './edit-table';

type RateEditorProps = {
  path: string;
  rate: Rate;
  card: RateCard;
  faulty: ReadonlySet<string>;
  onChange: (rate: Rate) => void;
};

/** What a service costs to a zone: its terms, and the price of a parcel by weight. Amounts are shown in major units. */
export function RateEditor({ path, rate, card, faulty, onChange }: RateEditorProps) {
  const { t } = useFormat();
  const [pasted, setPasted] = useState('');
  const { currency } = rate;
  const money = <Row,>(key: keyof Row & string, label: string): Column<Row> => ({
    key,
    label,
    type: 'number',
    show: (row) => (typeof row[key] === 'number' ? String(toMajor(row[key], currency)) : ''),
    read: (row, text) => {
      const amount = numberOf(text);
      return { ...row, [key]: typeof amount === 'number' ? toMinor(amount, currency) : amount };
    },
  });
  const services = card.carriers.flatMap((carrier) =>
    carrier.services.map((service) => ({
      value: `${carrier.code}.${service.code}`,
      label: `${carrier.name} ${service.name}`,
    })),
  );
  const terms: Column<Rate>[] = [
    {
      key: 'service',
      label: t('shipping.service'),
      width: 190,
      choices: services,
      show: (row) => `${row.carrier}.${row.service}`,
      read: (row, text) => {
        const [carrier = '', service = ''] = text.split('.');
        return { ...row, carrier, service };
      },
    },
    {
      key: 'zone',
      label: t('shipping.zone'),
      width: 150,
      choices: card.zones.map(({ code, name }) => ({ value: code, label: name || code })),
      show: ({ zone }) => zone,
      read: (row, zone) => ({ ...row, zone }),
    },
    { ...textColumn<Rate>('currency', t('shipping.currency'), 70), read: (row, text) => withCurrency(row, text) },
    money('per_kg_above', t('shipping.perKg')),
    money('handling_fee', t('shipping.handling')),
    numberColumn('fuel_permille', t('shipping.fuel')),
    money('minimum', t('shipping.minimum')),
    money('free_from', t('shipping.freeFrom')),
  ];
  const asNumbers = (row: Rate): Rate => ({
    ...row,
    handling_fee: row.handling_fee ?? 0,
    fuel_permille: row.fuel_permille ?? 0,
    minimum: row.minimum ?? 0,
  });
  const parent = path.slice(0, path.lastIndexOf('.'));
  const own = new Set([...faulty].map((fault) => fault.replace(path, `${parent}.0`)));
  return (
    <div className="divide-y">
      <EditTable
        path={parent}
        columns={terms}
        rows={[rate]}
        faulty={own}
        onChange={([changed]) => changed && onChange(asNumbers(changed))}
      />
      <div className="flex items-center gap-x-3 px-6 py-3">
        <Switch
          id="tax-included"
          size="small"
          checked={rate.tax_included}
          onCheckedChange={(tax_included) => onChange({ ...rate, tax_included })}
        />
        <Label htmlFor="tax-included" size="small">
          {t('shipping.taxIncluded')}
        </Label>
      </div>
      <div className="max-w-xl">
        <EditTable<RateRow>
          path={`${path}.rows`}
          columns={[numberColumn('up_to', t('shipping.upTo'), 120), money('price', t('shipping.price'))]}
          rows={rate.rows}
          faulty={faulty}
          onChange={(rows) => onChange({ ...rate, rows })}
          addLabel={t('shipping.addRow')}
          blank={() => ({ up_to: (rate.rows.at(-1)?.up_to ?? 0) + 1000, price: rate.rows.at(-1)?.price ?? 0 })}
        />
      </div>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Label htmlFor="pasted-rows" size="small" weight="plus">
          {t('shipping.paste')}
        </Label>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t('shipping.pasteHint')}
        </Text>
        <Textarea id="pasted-rows" rows={3} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        <div>
          <Button
            size="small"
            variant="secondary"
            disabled={pasted.trim() === ''}
            onClick={() => {
              onChange({ ...rate, rows: rowsOf(pasted, currency) });
              setPasted('');
            }}
          >
            {t('shipping.takeRows')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The same figures in another currency: nobody means the same number of minor units. */
function withCurrency(rate: Rate, text: string): Rate {
  const currency = text.trim().toUpperCase();
  const move = <Amount extends number | null>(amount: Amount) =>
    (typeof amount === 'number' ? toMinor(toMajor(amount, rate.currency), currency) : amount) as Amount;
  return {
    ...rate,
    currency,
    rows: rate.rows.map((row) => ({ ...row, price: move(row.price) })),
    per_kg_above: move(rate.per_kg_above),
    handling_fee: move(rate.handling_fee),
    minimum: move(rate.minimum),
    free_from: move(rate.free_from),
  };
}

/** Lines of two numbers, as a spreadsheet copies them: grams, and the price. */
function rowsOf(text: string, currency: string): RateRow[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/[\t; ]+/))
    .filter(([first]) => first)
    .map(([weight = '', price = '']) => {
      const amount = numberOf(price);
      return {
        up_to: numberOf(weight) as number,
        price: (typeof amount === 'number' ? toMinor(amount, currency) : amount) as number,
      };
    });
}

import { Button, Input, Label, Select, Table, Text } from '@medusajs/ui';
import { useState } from 'react';
import { useCatalogs } from '../../../lib/catalogs';
import { useFormat } from '../../../lib/format';
import { useCalculateShipping, useCartonName, useStyles } from '../../../lib/rate-card';

/** What so many pairs would cost to send: parcels, weight, price and days. */
export function Calculator() {
  const { t, money, figure, text } = useFormat();
  const { data: catalogs } = useCatalogs();
  const [brand, setBrand] = useState('');
  const [style, setStyle] = useState('');
  const [fields, setFields] = useState({ country: 'de', postal: '', currency: 'EUR', pairs: '12' });
  const calculate = useCalculateShipping();
  const cartonName = useCartonName();
  const published = (catalogs ?? []).filter(({ current }) => current !== null);
  const catalog = published.find((entry) => entry.brand.id === brand) ?? published[0];
  const { data: styles = [] } = useStyles(catalog?.brand.id, catalog?.current?.version);
  const styleId = styles.some(({ id }) => id === style) ? style : (styles[0]?.id ?? '');
  const input = (key: keyof typeof fields, label: string, width: string) => (
    <div className={`flex flex-col gap-y-1 ${width}`}>
      <Label htmlFor={`calculator-${key}`} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={`calculator-${key}`}
        size="small"
        value={fields[key]}
        onChange={(event) => setFields({ ...fields, [key]: event.target.value })}
      />
    </div>
  );
  return (
    <>
      <form
        className="flex flex-wrap items-end gap-3 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          calculate.mutate({
            brand_id: catalog?.brand.id ?? '',
            country_code: fields.country.trim().toLowerCase(),
            ...(fields.postal.trim() && { postal_code: fields.postal.trim() }),
            currency: fields.currency.trim().toUpperCase(),
            contents: [{ style: styleId, pairs: Number(fields.pairs) }],
          });
        }}
      >
        <Choice
          label={t('field.brand')}
          value={catalog?.brand.id ?? ''}
          onChange={setBrand}
          entries={published.map((entry) => entry.brand)}
        />
        <Choice
          label={t('field.model')}
          value={styleId}
          onChange={setStyle}
          entries={styles.map(({ id, name }) => ({ id, name: text(name) }))}
        />
        {input('pairs', t('shipping.pairs'), 'w-20')}
        {input('country', t('shipping.country'), 'w-24')}
        {input('postal', t('shipping.postalCode'), 'w-32')}
        {input('currency', t('shipping.currency'), 'w-24')}
        <Button size="small" type="submit" isLoading={calculate.isPending} disabled={styleId === ''}>
          {t('shipping.calculate')}
        </Button>
      </form>
      <div aria-live="polite">
        {calculate.error && (
          <Text size="small" className="text-ui-fg-error px-6 pb-4">
            {calculate.error.message}
          </Text>
        )}
        {calculate.data && !calculate.error && (
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t('shipping.service')}</Table.HeaderCell>
                <Table.HeaderCell>{t('shipping.price')}</Table.HeaderCell>
                <Table.HeaderCell>{t('shipping.days')}</Table.HeaderCell>
                <Table.HeaderCell>{t('shipping.chargeable')}</Table.HeaderCell>
                <Table.HeaderCell>{t('shipping.parcels')}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {calculate.data.map((quote) => (
                <Table.Row key={quote.id}>
                  <Table.Cell>
                    {quote.carrier.name} {quote.service.name}
                    {quote.source === 'live' && ` (${t('shipping.live')})`}
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">{money(quote.amount, quote.currency)}</Table.Cell>
                  <Table.Cell>
                    {quote.transit_days.min}–{quote.transit_days.max}
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">{figure(quote.chargeable_weight / 1000)} kg</Table.Cell>
                  <Table.Cell>
                    {quote.parcels
                      .map(
                        ({ count, carton, length, width, height }) =>
                          `${count} × ${carton ? cartonName(carton) : t('shipping.shoeBox')} (${[length, width, height].map((mm) => figure(mm / 10)).join(' × ')} cm)`,
                      )
                      .join(', ')}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        )}
      </div>
    </>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  entries: readonly { id: string; name: string }[];
};

function Choice({ label, value, onChange, entries }: ChoiceProps) {
  return (
    <div className="flex min-w-44 flex-col gap-y-1">
      <Label size="small" weight="plus">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={onChange}>
        <Select.Trigger aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {entries.map(({ id, name }) => (
            <Select.Item key={id} value={id}>
              {name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}

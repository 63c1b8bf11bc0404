import type { Issue } from '@cordwainer/contract';
import { Button, Checkbox, Drawer, Heading, Label, Select, Switch, Text, toast } from '@medusajs/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type BrandDetail, useSalesChannels, useSaveBrand } from '../../../lib/brands';
import { useFormat } from '../../../lib/format';
import { issuesOf } from '../../../lib/request';
import { bodyOf, INVOICE_FIELDS, NEEDED_WITH_OTHERS, SHIP_FIELDS, valuesOf } from './brand-values';
import { Field } from './field';

const LONG = new Set(['invoice_details.address', 'invoice_details.terms', 'invoice_details.footer']);

/** Everything that is said of a brand, with what is wrong beside the field that it is wrong with. */
export function BrandForm({ brand, onDone }: { brand?: BrandDetail; onDone: () => void }) {
  const { t } = useFormat();
  const [values, setValues] = useState(() => valuesOf(brand));
  const [channels, setChannels] = useState(() => (brand?.sales_channels ?? []).map(({ id }) => id));
  const [blind, setBlind] = useState(brand?.blind_shipping ?? true);
  const [mails, setMails] = useState(brand?.stage_mails ?? false);
  const [typeface, setTypeface] = useState(brand?.typeface ?? 'serif');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { data: known = [] } = useSalesChannels();
  const { mutateAsync, isPending } = useSaveBrand(brand?.id);
  const numbered = (brand?.orders ?? 0) > 0;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    try {
      const rest = { sales_channel_ids: channels, blind_shipping: blind, stage_mails: mails, typeface };
      const body = bodyOf(values, rest);
      await mutateAsync(body);
      toast.success(t('brands.saved', { name: values.name ?? '' }));
      onDone();
    } catch (error) {
      const found = issuesOf(error);
      setIssues(found);
      // The form is long: to the first field that is wrong, once it is marked.
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      // Where fields are marked, the sentence stands beside them.
      if (found.length > 0) toast.error(t('brands.check', { count: found.length }));
      else toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  const field = (path: string, more: { required?: boolean; disabled?: boolean; hint?: string; type?: string } = {}) => (
    <Field
      key={path}
      path={path}
      label={t(`brands.${path.replace('.', '_')}`)}
      value={values[path] ?? ''}
      onChange={(value) => setValues((before) => ({ ...before, [path]: value }))}
      issue={issues.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))}
      long={LONG.has(path)}
      unmarked={NEEDED_WITH_OTHERS.has(path)}
      {...more}
    />
  );
  const wrongChannels = issues.find(({ path }) => path.startsWith('sales_channel_ids'));

  return (
    <form className="flex min-h-0 flex-1 flex-col" onSubmit={submit} noValidate>
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <section className="grid grid-cols-2 gap-4">
          {field('name', { required: true })}
          {field('code', {
            required: true,
            disabled: numbered,
            hint: t(numbered ? 'brands.codeFixed' : 'brands.codeHint'),
          })}
          {!numbered &&
            field('first_number', {
              type: 'number',
              hint: brand ? t('brands.nextNumber', { number: brand.next_number }) : undefined,
            })}
        </section>
        <fieldset aria-describedby="channels-issue">
          <legend className="txt-compact-small-plus mb-2">{t('brands.sales_channel_ids')}</legend>
          <div className="flex flex-col gap-y-2">
            {known.map(({ id, name }) => (
              <div key={id} className="flex items-center gap-x-2">
                <Checkbox
                  id={`channel-${id}`}
                  checked={channels.includes(id)}
                  onCheckedChange={(checked) =>
                    setChannels((before) => (checked ? [...before, id] : before.filter((other) => other !== id)))
                  }
                />
                <Label htmlFor={`channel-${id}`} size="small">
                  {name}
                </Label>
              </div>
            ))}
          </div>
          <Text
            id="channels-issue"
            size="xsmall"
            className="text-ui-fg-error"
            role={wrongChannels ? 'alert' : undefined}
          >
            {wrongChannels?.message}
          </Text>
        </fieldset>
        <Group title={t('brands.contact')}>
          {field('contact_name')}
          {field('contact_email', { type: 'email' })}
          {field('contact_phone', { type: 'tel' })}
        </Group>
        <Group title={t('brands.mails')}>
          {field('sender_email', { required: true, type: 'email', hint: t('brands.senderHint') })}
          {field('sender_name')}
          {field('reply_to_email', { type: 'email' })}
          {field('order_url', { type: 'url', hint: t('brands.orderUrlHint') })}
          {field('pay_url', { type: 'url', hint: t('brands.payUrlHint') })}
          <Toggle id="stage-mails" label={t('brands.stage_mails')} checked={mails} onChange={setMails} />
        </Group>
        <Group title={t('brands.look')} hint={t('brands.lookHint')}>
          <div className="flex flex-col gap-y-1">
            <Label htmlFor="typeface" size="small" weight="plus">
              {t('brands.typeface')}
            </Label>
            <Select value={typeface} onValueChange={(value) => setTypeface(value as typeof typeface)}>
              <Select.Trigger id="typeface">
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {(['serif', 'sans'] as const).map((each) => (
                  <Select.Item key={each} value={each}>
                    {t(`brands.typefaces.${each}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          {field('accent_color', { hint: t('brands.accentHint') })}
        </Group>
        <Group title={t('brands.shipFrom')} hint={t('brands.shipFromHint')}>
          <Toggle id="blind-shipping" label={t('brands.blind_shipping')} checked={blind} onChange={setBlind} />
          {SHIP_FIELDS.map((name) => field(`ship_from.${name}`))}
        </Group>
        <Group title={t('brands.invoice')} hint={t('brands.invoiceHint')}>
          {INVOICE_FIELDS.map((name) => field(`invoice_details.${name}`))}
        </Group>
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {t('brands.cancel')}
          </Button>
        </Drawer.Close>
        <Button size="small" type="submit" isLoading={isPending}>
          {t('brands.save')}
        </Button>
      </Drawer.Footer>
    </form>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-y-4 border-t pt-4">
      <div>
        <Heading level="h3">{title}</Heading>
        {hint && (
          <Text size="xsmall" className="text-ui-fg-subtle mt-1">
            {hint}
          </Text>
        )}
      </div>
      <div className="grid grid-cols-2 gap-4">{children}</div>
    </section>
  );
}

type ToggleProps = { id: string; label: string; checked: boolean; onChange: (checked: boolean) => void };

function Toggle({ id, label, checked, onChange }: ToggleProps) {
  return (
    <div className="col-span-2 flex items-center justify-between gap-x-4">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Switch id={id} size="small" checked={checked} onCheckedChange={onChange} />
    </div>
  );
}

import type { Quantity, Quote } from '@cordwainer/contract';
import { Heading, Input, Label, Textarea, toast, usePrompt } from '@medusajs/ui';
import { useId, useState } from 'react';
import { useFormat } from '../../lib/format';
import { useEdit } from '../../lib/order-life';
import { Refused } from '../../lib/request';
import type { Address, OrderDetail } from '../../lib/types';
import { FormDrawer } from '../form-drawer';
import { EditSizes } from './edit-sizes';

const ADDRESS = [
  ['first_name', 'firstName', true],
  ['last_name', 'lastName', true],
  ['company', 'company', false],
  ['address_1', 'address1', true],
  ['address_2', 'address2', false],
  ['postal_code', 'postalCode', true],
  ['city', 'city', true],
  ['province', 'province', false],
  ['country_code', 'countryCode', true],
  ['phone', 'phone', false],
] as const;

/** Address, sizes and note of an order, as far as its status allows. A price that changes is asked about first. */
export function EditDrawer({ order, onClose }: { order: OrderDetail; onClose: () => void }) {
  const { t, money } = useFormat();
  const prompt = usePrompt();
  const { mutateAsync, isPending } = useEdit(order.id);
  const [address, setAddress] = useState<Address>(order.shipping_address ?? {});
  const [quantity, setQuantity] = useState<Quantity>(order.quantity);
  const [note, setNote] = useState(order.note ?? '');
  const id = useId();

  const wish = {
    revision: order.revision,
    ...(changed(address, order.shipping_address ?? {}) && { shippingAddress: addressOf(address) }),
    ...(changed(quantity, order.quantity) && { quantity }),
    ...(note.trim() !== (order.note ?? '') && { note: note.trim() || null }),
  };

  async function save() {
    if (Object.keys(wish).length === 1) return onClose();
    try {
      await change(order.quote);
      toast.success(t('edit.saved', { number: order.number }));
      onClose();
    } catch (error) {
      if (!(error instanceof Abandoned)) toast.error(error instanceof Error ? error.message : String(error));
    }
  }
  /** As long as the price changes it is asked again: with each answer the server says what it is then. */
  async function change({ goods, shipping, total }: Quote): Promise<void> {
    try {
      await mutateAsync({ ...wish, expected: { goods, shipping, total } });
    } catch (error) {
      if (!(error instanceof Refused && error.type === 'price-changed' && error.quote)) throw error;
      const agreed = await prompt({
        title: t('edit.priceTitle'),
        description: t('edit.priceText', {
          was: money(total, order.currency),
          is: money(error.quote.total, order.currency),
        }),
        confirmText: t('edit.priceConfirm'),
        cancelText: t('move.close'),
        variant: 'confirmation',
      });
      if (!agreed) throw new Abandoned();
      await change(error.quote);
    }
  }

  return (
    <FormDrawer
      title={t('edit.title', { number: order.number })}
      action={t('edit.save')}
      busy={isPending}
      onSubmit={save}
      onClose={onClose}
    >
      {order.editable.includes('quantity') && <EditSizes quantity={quantity} onChange={setQuantity} />}
      <fieldset className="grid grid-cols-2 gap-3">
        <legend className="mb-3">
          <Heading level="h3">{t('edit.address')}</Heading>
        </legend>
        {ADDRESS.map(([key, , required]) => (
          <div key={key} className="flex flex-col gap-y-1">
            <Label size="small" htmlFor={`${id}-${key}`}>
              {t(`edit.${key}`)}
            </Label>
            <Input
              id={`${id}-${key}`}
              size="small"
              required={required}
              value={address[key] ?? ''}
              onChange={(event) => setAddress({ ...address, [key]: event.target.value })}
            />
          </div>
        ))}
      </fieldset>
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={`${id}-note`}>{t('field.note')}</Label>
        <Textarea id={`${id}-note`} value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />
      </div>
    </FormDrawer>
  );
}

/** The new price was not agreed to. */
class Abandoned extends Error {}

function changed(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** As an order has it: what is empty is left out. */
function addressOf(address: Address): Record<string, string> {
  return Object.fromEntries(
    ADDRESS.flatMap(([from, to]): [string, string][] => {
      const value = address[from]?.trim();
      return value ? [[to, to === 'countryCode' ? value.toLowerCase() : value]] : [];
    }),
  );
}

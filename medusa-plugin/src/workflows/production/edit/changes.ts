import {
  type OrderedStamp,
  type Quote,
  type SpecificationLine,
  stampLine,
  type Text,
  translate,
} from '@cordwainer/contract';
import type { Edit } from '../../../modules/production/edit-order';
import { destinationKey } from '../../../shipping/destination-key';
import type { PreparedGoods } from '../../quote/steps/prepare-goods';
import type { PreparedStamp } from '../../quote/steps/prepare-stamp';
import type { PricedShipping } from '../../quote/steps/price-shipping';
import type { CurrentOrder } from './read-current';
import type { EditWish } from './wish';

export type Priced = {
  quote: Quote;
  goods: PreparedGoods;
  shipping: PricedShipping;
  stamp: PreparedStamp | null;
  design_row: string;
};

/** The order's new columns, and what the history says of it: only what is another than before. */
export function changesOf(current: CurrentOrder, wish: EditWish, priced?: Priced): Edit {
  const { shippingAddress } = wish;
  const goods = priced?.goods;
  const pairs = [
    ['quantity', current.quantity, wish.quantity],
    ['shippingAddress', current.shippingAddress, shippingAddress],
    ['billingAddress', current.billingAddress, wish.billingAddress],
    ['note', current.note, wish.note],
    ['shippingMethod', current.shipping_method, priced?.shipping.name],
    ['model', current.model_name, goods?.model],
    ['design', current.design_id, goods?.designId],
    ['stamp', stampWord(current.stamp), priced?.stamp ? stampWord(priced.stamp.ordered) : undefined],
    ['total', current.quote.total, priced?.quote.total],
    ...specificationPairs(current.specification, goods?.specification),
  ] as const;
  const changed = pairs.filter(([, was, is]) => is !== undefined && JSON.stringify(was) !== JSON.stringify(is));
  return {
    columns: {
      ...(priced && {
        design_id: priced.design_row,
        style_id: goods!.design.style,
        model_name: goods!.model,
        type: (wish.quantity ?? current.quantity).type,
        pairs: goods!.pairs,
        quantity: wish.quantity ?? current.quantity,
        total: priced.quote.total,
        quote: priced.quote,
        lead_time_days: Math.max(goods!.leadTimeDays, priced.stamp?.leadTimeDays ?? 0),
      }),
      ...(shippingAddress && {
        customer_name: `${shippingAddress.firstName} ${shippingAddress.lastName}`,
        destination_key: destinationKey(shippingAddress),
      }),
      ...(wish.note !== undefined && { note: wish.note }),
    },
    before: Object.fromEntries(changed.map(([key, was]) => [key, was ?? null])),
    after: Object.fromEntries(changed.map(([key, , is]) => [key, is ?? null])),
  };
}

/** In English, as the rest of the history. */
function stampWord(stamp: OrderedStamp | null): string | null {
  return stamp && translate(stampLine(stamp).value, 'en');
}

/** Each line of the specification, in English as the rest of the history. */
function specificationPairs(was: readonly SpecificationLine[], is?: readonly SpecificationLine[]) {
  if (!is) return [];
  const ids = [...new Set([...was, ...is].map(({ id }) => id))];
  const wordOf = (lines: readonly SpecificationLine[], id: string) => {
    const value: Text | undefined = lines.find((line) => line.id === id)?.value;
    return value === undefined ? null : translate(value, 'en');
  };
  return ids.map((id) => [`specification.${id}`, wordOf(was, id), wordOf(is, id)] as const);
}

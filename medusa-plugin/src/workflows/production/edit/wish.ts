import type { Address, Design, OrderRequest, Quantity, StampChoice } from '@cordwainer/contract';
import type { EditableField } from '../../../modules/production/editable';

/** What is to become of an order. What is left out stays as it is. */
export type EditWish = {
  /** That it was made from: where the order has been edited since, this edit is refused. */
  revision: number;
  design?: Design;
  quantity?: Quantity;
  shippingAddress?: Address;
  billingAddress?: Address;
  shippingOption?: string;
  /** Another stamp of the brand's, or none. One to be developed comes with a new order. */
  stamp?: Exclude<StampChoice, { kind: 'develop' }>;
  /** Why the stamp is given up, where a merchant does it; for its history. */
  stampReason?: string;
  /** `null` takes it away. */
  note?: string | null;
  /** What was shown, minor units; wanted with everything that has a price. */
  expected?: OrderRequest['expected'];
};

const PRICED: readonly EditableField[] = ['design', 'quantity', 'shippingAddress', 'shippingOption', 'stamp'];

export function fieldsOf({ revision: _, expected: __, stampReason: ___, ...wish }: EditWish): EditableField[] {
  return (Object.keys(wish) as EditableField[]).filter((field) => wish[field] !== undefined);
}

/**
 * Whether any of it has a price, so that everything is worked out again. Once the order is paid, an address within its
 * country has none; in another it has, where the merchant says what it comes to.
 */
export function isPriced(
  fields: readonly EditableField[],
  { shippingAddress, expected }: EditWish,
  { unpaid, country }: { unpaid: boolean; country: string },
): boolean {
  const priced = fields.filter((field) => PRICED.includes(field));
  const abroad = expected !== undefined && shippingAddress !== undefined && shippingAddress.countryCode !== country;
  return unpaid ? priced.length > 0 : priced.some((field) => field !== 'shippingAddress' || abroad);
}

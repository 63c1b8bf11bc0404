import type { Address, Quote } from '@cordwainer/contract';
import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { MedusaBase } from '../../../modules/production/edit-order';
import type { Groupable } from '../../../modules/production/groups/read-groupables';
import type { OwnShipping } from '../../../modules/production/groups/types';
import type ProductionModuleService from '../../../modules/production/service';
import { destinationKey } from '../../../shipping/destination-key';
import { addressOf, baseOf, type MedusaAddress } from '../../production/edit/read-current';

type TaxLine = { rate: number; code: string } & Record<string, unknown>;
export type OrderItem = {
  id: string;
  quantity: number;
  unit_price: number;
  is_tax_inclusive: boolean;
  metadata: Record<string, unknown> | null;
  tax_lines?: TaxLine[];
};
type Method = {
  id: string;
  name: string;
  shipping_option_id: string | null;
  amount: unknown;
  is_tax_inclusive: boolean;
  data: Record<string, unknown> | null;
  tax_lines?: TaxLine[];
};
type MedusaOrder = {
  id: string;
  version: number;
  region_id: string | null;
  region: { id: string; automatic_taxes: boolean } | null;
  sales_channel_id: string;
  locale: string | null;
  canceled_at: string | null;
  shipping_address: MedusaAddress;
  billing_address: MedusaAddress;
  customer: { id: string; email: string; groups?: { id: string }[] } | null;
  items?: OrderItem[];
  shipping_methods?: Method[];
};

/** An order with what its Medusa order says of lines, shipping and tax. Amounts in minor units where ours. */
export type OrderToGroup = Omit<Groupable, 'quote'> & {
  quote: Quote;
  medusa: MedusaOrder;
  base: MedusaBase;
  address: Address;
  destination_key: string;
  /** By itself: what it has now, or had before it was in its group. */
  own: OwnShipping;
  /** What it has now, with its tax. */
  method: OwnShipping & { tax_lines: TaxLine[] };
};

const FIELDS = [
  'id',
  'version',
  'region_id',
  'region.id',
  'region.automatic_taxes',
  'sales_channel_id',
  'locale',
  'canceled_at',
  'shipping_address.*',
  'billing_address.*',
  'customer.id',
  'customer.email',
  'customer.groups.id',
  'items.*',
  'items.tax_lines.*',
  'shipping_methods.*',
  'shipping_methods.tax_lines.*',
];

/** Orders and all of a group, by their numbers. What there is none of is left out. */
export async function readOrders(
  container: MedusaContainer,
  which: { ids?: readonly string[]; group_id?: string },
): Promise<OrderToGroup[]> {
  const rows = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).readGroupables(which);
  if (rows.length === 0) return [];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'order', fields: FIELDS, filters: { id: rows.map(({ order_id }) => order_id) } });
  const byId = new Map((data as unknown as MedusaOrder[]).map((order) => [order.id, order]));
  return rows.flatMap((row) => {
    const medusa = byId.get(row.order_id);
    return medusa ? [withMedusa(row, medusa)] : [];
  });
}

function withMedusa(row: Groupable, medusa: MedusaOrder): OrderToGroup {
  const address = addressOf(medusa.shipping_address);
  const [method] = medusa.shipping_methods ?? [];
  const now: OwnShipping = {
    shipping_option_id: method?.shipping_option_id ?? '',
    name: method?.name ?? '',
    amount: toMinor(Number(method?.amount ?? 0), row.currency),
    tax_included: method?.is_tax_inclusive ?? false,
    data: method?.data ?? {},
    deposit_permille: (row.quote as Quote).deposit?.permille,
  };
  return {
    ...row,
    quote: row.quote as Quote,
    medusa,
    base: baseOf(medusa),
    address,
    destination_key: destinationKey(address),
    own: row.own_shipping ?? now,
    method: { ...now, tax_lines: method?.tax_lines ?? [] },
  };
}

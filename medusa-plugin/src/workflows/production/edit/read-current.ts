import type { Address, OrderedStamp, Quantity, Quote, SpecificationLine, StampChoice } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { MedusaBase } from '../../../modules/production/edit-order';
import type { OwnShipping } from '../../../modules/production/groups/types';
import type ProductionModuleService from '../../../modules/production/service';
import type { HoldableStatus, ProductionStatus } from '../../../modules/production/types';
import { RefusalError } from '../../../refusal';

/** An order as it is, with what an edit or a repetition starts from. */
export type CurrentOrder = {
  id: string;
  number: string;
  status: ProductionStatus;
  held_status: HoldableStatus | null;
  revision: number;
  brand_id: string;
  order_id: string;
  customer_id: string | null;
  design_row: string;
  style_id: string;
  model_name: string;
  choices: Record<string, string>;
  design_id: string;
  specification: SpecificationLine[];
  quantity: Quantity;
  quote: Quote;
  stamp_id: string | null;
  stamp: OrderedStamp | null;
  currency: string;
  locale: string;
  email: string;
  note: string | null;
  sales_channel_id: string;
  shipping_option: string;
  shipping_method: string;
  shippingAddress: Address;
  billingAddress: Address;
  base: MedusaBase;
  /** Number of the shipping group that it is in. */
  group: string | null;
};

/** Its stamp as a new order would name it. Orders of before there were stamps name none. */
export function stampOf({ stamp_id, stamp }: Pick<CurrentOrder, 'stamp_id' | 'stamp'>) {
  if (stamp_id) return { kind: 'existing', id: stamp_id } as const satisfies StampChoice;
  return stamp ? ({ kind: 'unlabelled' } as const satisfies StampChoice) : undefined;
}

const FIELDS = [
  'id',
  'number',
  'status',
  'held_status',
  'revision',
  'brand_id',
  'order_id',
  'customer_id',
  'design_id',
  'style_id',
  'model_name',
  'quantity',
  'quote',
  'stamp_id',
  'stamp',
  'currency',
  'locale',
  'email',
  'note',
  'group_id',
  'own_shipping',
  'cordwainer_design.design_id',
  'cordwainer_design.choices',
  'cordwainer_design.specification',
  'order.version',
  'order.region_id',
  'order.sales_channel_id',
  'order.shipping_address.*',
  'order.billing_address.*',
  'order.shipping_methods.name',
  'order.shipping_methods.shipping_option_id',
];

export type MedusaAddress = Record<string, string | null>;
type Row = Omit<CurrentOrder, 'design_row' | 'design_id' | 'choices' | 'specification' | 'group'> & {
  design_id: string;
  group_id: string | null;
  own_shipping: OwnShipping | null;
  cordwainer_design: { design_id: string; choices: Record<string, string>; specification: SpecificationLine[] };
  order: {
    version: number;
    region_id: string | null;
    sales_channel_id: string;
    shipping_address: MedusaAddress;
    billing_address: MedusaAddress;
    shipping_methods?: { name: string; shipping_option_id: string }[];
  };
};

/** @throws Refusal 404 */
export async function readCurrent(container: MedusaContainer, id: string): Promise<CurrentOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'production_order', fields: FIELDS, filters: { id } });
  const row = (data as unknown as Row[])[0];
  if (!row) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  const { cordwainer_design: design, order, group_id, own_shipping, ...rest } = row;
  const method = order.shipping_methods?.[0];
  return {
    ...rest,
    design_row: row.design_id,
    ...design,
    id: row.id,
    sales_channel_id: order.sales_channel_id,
    // What the buyer has chosen, whatever its group travels by.
    shipping_option: own_shipping?.shipping_option_id ?? method?.shipping_option_id ?? '',
    shipping_method: method?.name ?? '',
    shippingAddress: addressOf(order.shipping_address),
    billingAddress: addressOf(order.billing_address),
    base: baseOf(order),
    group: group_id ? await numberOfGroup(container, group_id) : null,
  };
}

async function numberOfGroup(container: MedusaContainer, id: string): Promise<string> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  return (await production.retrieveShippingGroup(id, { select: ['id', 'number'] })).number;
}

/** What a Medusa order is, to go back to. */
export function baseOf(order: Pick<Row['order'], 'version' | 'region_id' | 'shipping_address' | 'billing_address'>) {
  return {
    version: order.version,
    region_id: order.region_id,
    shipping_address: plain(order.shipping_address),
    billing_address: plain(order.billing_address),
  } satisfies MedusaBase;
}

/** As the contract has it: what is not there is left out. */
export function addressOf(address: MedusaAddress): Address {
  const parts = {
    firstName: address.first_name,
    lastName: address.last_name,
    company: address.company,
    address1: address.address_1,
    address2: address.address_2,
    postalCode: address.postal_code,
    city: address.city,
    province: address.province,
    countryCode: address.country_code,
    phone: address.phone,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as unknown as Address;
}

const BOOKKEEPING = ['id', 'created_at', 'updated_at', 'deleted_at'];

/** What an address says, for a row of its own. */
function plain(address: MedusaAddress): Record<string, unknown> {
  return Object.fromEntries(Object.entries(address).filter(([key]) => !BOOKKEEPING.includes(key)));
}

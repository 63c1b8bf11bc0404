import type { OrderedStamp, Quantity, SpecificationLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { withOrderedStamp } from '../orders/with-ordered-stamp';
import { RefusalError } from '../refusal';

/** An address as Medusa keeps it. */
export type MedusaAddress = Partial<
  Record<
    | 'first_name'
    | 'last_name'
    | 'company'
    | 'address_1'
    | 'address_2'
    | 'postal_code'
    | 'city'
    | 'province'
    | 'country_code'
    | 'phone',
    string | null
  >
>;

/** What papers need of an order. */
export type OrderOnPaper = {
  id: string;
  brand_id: string;
  order_id: string;
  style_id: string;
  number: string;
  model_name: string;
  locale: string;
  quantity: Quantity;
  note: string | null;
  stamp: OrderedStamp | null;
  lead_time_days: number;
  created_at: string;
  wip_started_at: string | null;
  expected_finish_at: string | null;
  cordwainer_brand: {
    id: string;
    code: string;
    name: string;
    contact_email: string | null;
    ship_from: Record<string, unknown> | null;
    blind_shipping: boolean;
    invoice_details: Record<string, unknown> | null;
    typeface: string;
  };
  cordwainer_design: {
    brand_id: string;
    design_id: string;
    catalog_id: string;
    catalog_version: number;
    style: string;
    choices: unknown;
    specification: SpecificationLine[];
  };
  order?: {
    shipping_address?: MedusaAddress | null;
    billing_address?: MedusaAddress | null;
    shipping_methods?: { name: string }[];
  };
};

const FIELDS = [
  'id',
  'brand_id',
  'order_id',
  'style_id',
  'number',
  'model_name',
  'locale',
  'quantity',
  'note',
  'stamp',
  'lead_time_days',
  'created_at',
  'wip_started_at',
  'expected_finish_at',
  'cordwainer_brand.*',
  'cordwainer_design.*',
  'order.shipping_address.*',
  'order.billing_address.*',
  'order.shipping_methods.name',
];

/** By the production order's id or its Medusa order's; or by a private link, which is one brand's. */
export type OrderAddress = { id: string } | { link_token: string; brand_id: string };

/** @throws Refusal 404 */
export async function readOrder(container: MedusaContainer, at: OrderAddress): Promise<OrderOnPaper> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'production_order',
    fields: FIELDS,
    filters: ('id' in at && at.id.startsWith('order_') ? { order_id: at.id } : at) as never,
  });
  const [order] = data as unknown as OrderOnPaper[];
  if (order) return withOrderedStamp(order);
  const message = 'id' in at ? `There is no production order ${at.id}` : 'There is no order behind this link';
  throw new RefusalError({ status: 404, type: 'not-found', message });
}

/** The lines of an address as they stand on a parcel; the country's name in the paper's language. */
export function addressLines(address: MedusaAddress | null | undefined, locale: string): string[] {
  if (!address) return [];
  const country = address.country_code?.toUpperCase();
  return [
    [address.first_name, address.last_name].filter(Boolean).join(' '),
    address.company,
    address.address_1,
    address.address_2,
    [address.postal_code, address.city].filter(Boolean).join(' '),
    address.province,
    country && countryName(country, locale),
  ].filter((line): line is string => Boolean(line));
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

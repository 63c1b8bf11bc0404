import type { OrderedStamp, Quantity, Quote, SpecificationLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { MedusaAddress } from '../documents/read-order';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import type { ProductionStatus } from '../modules/production/types';
import { withOrderedStamp } from '../orders/with-ordered-stamp';
import type { DesignToDraw } from '../pictures';
import { TRACKING_FIELDS, type Tracked } from '../shipping/tracking';

/** What is read of an order to write its customer. */
export type MailOrder = Tracked & {
  id: string;
  order_id: string;
  currency: string;
  number: string;
  status: ProductionStatus;
  stage: string | null;
  locale: string;
  email: string;
  model_name: string;
  quantity: Quantity;
  lead_time_days: number;
  quote: Quote;
  stamp: OrderedStamp | null;
  link_token: string;
  expected_finish_at: string | Date | null;
  cancellation_fee: number | null;
  group_id: string | null;
  /** Numbers of the customer's other orders that travel with it. */
  companions: string[];
  cordwainer_brand: MailBrand;
  cordwainer_design: DesignToDraw & { specification: SpecificationLine[] };
  order: {
    shipping_address: MedusaAddress | null;
    payment_collections?: { captured_amount: unknown; refunded_amount: unknown }[];
  };
};

export type MailBrand = {
  name: string;
  sender_email: string;
  sender_name: string | null;
  reply_to_email: string | null;
  order_url: string | null;
  pay_url: string | null;
  typeface: string;
  accent_color: string | null;
};

const FIELDS = [
  'id',
  'order_id',
  'currency',
  'number',
  'status',
  'stage',
  'locale',
  'email',
  'model_name',
  'quantity',
  'lead_time_days',
  'quote',
  'stamp',
  'link_token',
  'expected_finish_at',
  'cancellation_fee',
  'group_id',
  'cordwainer_brand.name',
  'cordwainer_brand.sender_email',
  'cordwainer_brand.sender_name',
  'cordwainer_brand.reply_to_email',
  'cordwainer_brand.order_url',
  'cordwainer_brand.pay_url',
  'cordwainer_brand.typeface',
  'cordwainer_brand.accent_color',
  'cordwainer_design.*',
  'order.shipping_address.*',
  'order.payment_collections.captured_amount',
  'order.payment_collections.refunded_amount',
  ...TRACKING_FIELDS,
];

export async function readMailOrder(container: MedusaContainer, id: string): Promise<MailOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'production_order', fields: FIELDS, filters: { id } });
  const order = withOrderedStamp((data as unknown as Omit<MailOrder, 'companions'>[])[0]!);
  return { ...order, companions: order.group_id ? await readCompanions(container, order) : [] };
}

/** Orders of the same group and customer: they are written about in one mail. */
async function readCompanions(
  container: MedusaContainer,
  { id, group_id, email }: Pick<MailOrder, 'id' | 'group_id' | 'email'>,
): Promise<string[]> {
  const members = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).listMembersToShip(group_id!);
  return members
    .filter((member) => member.id !== id && member.email.toLowerCase() === email.toLowerCase())
    .map(({ number }) => number);
}

import type { Quote, SpecificationLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { ProductionStatus, ProductionType } from '../../modules/production/types';
import type { DesignToDraw } from '../../pictures';
import { RefusalError } from '../../refusal';
import type { PaymentSubject } from '../subject';

/** What is read of an order that is to be paid. */
export type OrderToPay = {
  id: string;
  brand_id: string;
  order_id: string;
  number: string;
  status: ProductionStatus;
  held_status: ProductionStatus | null;
  group_id?: string | null;
  paying_until: Date | string | null;
  editing_until: Date | string | null;
  cancelling_until: Date | string | null;
  type: ProductionType;
  pairs: number;
  currency: string;
  quote: Quote;
  model_name: string;
  locale: string;
  cordwainer_brand: { id: string; code: string; name: string; pay_url: string | null };
  cordwainer_design: DesignToDraw & { specification: SpecificationLine[] };
};

const FIELDS = [
  'id',
  'brand_id',
  'order_id',
  'number',
  'status',
  'held_status',
  'group_id',
  'paying_until',
  'editing_until',
  'cancelling_until',
  'type',
  'pairs',
  'currency',
  'quote',
  'model_name',
  'locale',
  'cordwainer_brand.id',
  'cordwainer_brand.code',
  'cordwainer_brand.name',
  'cordwainer_brand.pay_url',
  'cordwainer_design.*',
];

/**
 * The orders that a payment is for, in the order of their numbers: one, or the members of a group.
 *
 * @throws Refusal 404 where there are none
 */
export async function readOrdersToPay(
  container: MedusaContainer,
  { kind, id }: PaymentSubject,
): Promise<[OrderToPay, ...OrderToPay[]]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'production_order',
    fields: FIELDS,
    filters: (kind === 'order' ? { id } : { group_id: id }) as never,
    pagination: { order: { sequence: 'ASC' } },
  });
  const [first, ...others] = data as unknown as OrderToPay[];
  if (first) return [first, ...others];
  const message = kind === 'order' ? `There is no production order ${id}` : `There is no shipping group ${id}`;
  throw new RefusalError({ status: 404, type: 'not-found', message });
}

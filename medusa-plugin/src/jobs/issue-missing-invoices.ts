import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { BRAND_MODULE } from '../modules/brand';
import { invoiceDetailsOf } from '../modules/brand/details';
import type BrandModuleService from '../modules/brand/service';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { issueInvoiceWorkflow } from '../workflows/invoice/workflows/issue-invoice';

const BATCH = 100;
const LOOK_BACK_MS = 7 * 86_400_000;

type Order = { id: string; number: string };

/**
 * Writes the invoices and credit notes that are missing: an event died with its process, or the brand has only now said
 * who it is by law. Orders without an invoice in the order in which they were paid; then those whose money has moved
 * lately, and those of which a refund has no credit note.
 */
export default async function issueMissingInvoices(container: MedusaContainer): Promise<void> {
  const brands = await container.resolve<BrandModuleService>(BRAND_MODULE).listCordwainerBrands({});
  const ready = brands.filter(invoiceDetailsOf).map(({ id }) => id);
  if (ready.length === 0) return;
  const orders = [
    ...(await withoutInvoice(container, ready)),
    ...(await paidLately(container, ready)),
    ...(await refundedLately(container, ready)),
  ];
  await eachOf(
    [...new Map(orders.map((order) => [order.id, order])).values()],
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot write the papers of order ${number}`,
    ({ id }) => issueInvoiceWorkflow(container).run({ input: { id } }),
  );
}

function withoutInvoice(container: MedusaContainer, brandIds: string[]): Promise<Order[]> {
  return production(container).listProductionOrders(
    { brand_id: brandIds, invoice_number: null, wip_started_at: { $ne: null } } as never,
    { select: ['id', 'number'], order: { wip_started_at: 'ASC' }, take: BATCH },
  );
}

type Payment = {
  payment_collection?: {
    order?: {
      payment_collections?: unknown[];
      production_order?: Order & { brand_id: string; wip_started_at: string | null };
    };
  };
};

/** Orders in production with more than one payment: of the first, the invoice is what they have none of. */
async function paidLately(container: MedusaContainer, brandIds: string[]): Promise<Order[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: [
      'payment_collection.order.payment_collections.id',
      ...['id', 'number', 'brand_id', 'wip_started_at'].map(
        (field) => `payment_collection.order.production_order.${field}`,
      ),
    ],
    filters: { captured_at: { $gt: new Date(Date.now() - LOOK_BACK_MS) } } as never,
  });
  return (data as unknown as Payment[]).flatMap(({ payment_collection }) => {
    const order = payment_collection?.order?.production_order;
    const several = (payment_collection?.order?.payment_collections ?? []).length > 1;
    return several && order?.wip_started_at && brandIds.includes(order.brand_id) ? [order] : [];
  });
}

async function refundedLately(container: MedusaContainer, brandIds: string[]): Promise<Order[]> {
  const refunds = await production(container).listCordwainerRefunds(
    { credit_note_number: null, done_at: { $ne: null }, origin: ['order', 'cancellation', 'medusa'] } as never,
    { select: ['id', 'production_order_id'], order: { done_at: 'ASC' }, take: BATCH },
  );
  if (refunds.length === 0) return [];
  return production(container).listProductionOrders(
    {
      id: refunds.map(({ production_order_id }) => production_order_id),
      brand_id: brandIds,
      wip_started_at: { $ne: null },
    } as never,
    { select: ['id', 'number'] },
  );
}

function production(container: MedusaContainer): ProductionModuleService {
  return container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
}

export const config = { name: 'cordwainer-issue-missing-invoices', schedule: '*/5 * * * *' };

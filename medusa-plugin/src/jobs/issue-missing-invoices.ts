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

/**
 * Writes the invoices of paid orders that have none: the event died with its process, or the brand has only now said who
 * it is by law. In the order in which they were paid.
 */
export default async function issueMissingInvoices(container: MedusaContainer): Promise<void> {
  const brands = await container.resolve<BrandModuleService>(BRAND_MODULE).listCordwainerBrands({});
  const ready = brands.filter(invoiceDetailsOf).map(({ id }) => id);
  if (ready.length === 0) return;
  const orders = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ brand_id: ready, invoice_number: null, wip_started_at: { $ne: null } } as never, {
      select: ['id', 'number'],
      order: { wip_started_at: 'ASC' },
      take: BATCH,
    });
  await eachOf(
    orders,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot write the invoice of order ${number}`,
    ({ id }) => issueInvoiceWorkflow(container).run({ input: { id } }),
  );
}

export const config = { name: 'cordwainer-issue-missing-invoices', schedule: '*/5 * * * *' };

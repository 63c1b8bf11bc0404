import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { IssuedInvoice } from '../../../modules/invoice/service';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';

/** Writes the invoice's number on its order, for lists and searches. Doing it again changes nothing. */
export const noteInvoiceNumberStep = createStep(
  'note-invoice-number',
  async ({ id, invoice }: { id: string; invoice: IssuedInvoice | null }, { container }) => {
    if (!invoice) return new StepResponse(undefined);
    await container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .updateProductionOrders({ selector: { id, invoice_number: null }, data: { invoice_number: invoice.number } });
    return new StepResponse(undefined);
  },
);

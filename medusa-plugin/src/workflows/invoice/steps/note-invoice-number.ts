import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { WrittenPaper } from './issue-invoice';

/**
 * Writes the invoice's number on its order, for lists and searches: of several the one for all of it. Credit notes are
 * noted at their refunds. Doing it again changes nothing.
 */
export const noteInvoiceNumberStep = createStep(
  'note-invoice-number',
  async ({ id, papers }: { id: string; papers: WrittenPaper[] }, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const invoices = papers.filter(({ kind }) => kind === 'invoice');
    const main = invoices.find(({ purpose }) => purpose === 'final') ?? invoices[0];
    const [order] = await production.listProductionOrders({ id }, { select: ['id', 'invoice_number'], take: 1 });
    if (main && order?.invoice_number !== main.number) {
      await production.updateProductionOrders({ selector: { id }, data: { invoice_number: main.number } });
    }
    for (const { number, source } of papers.filter(({ kind }) => kind === 'credit-note')) {
      await production.updateCordwainerRefunds({
        selector: { key: source, credit_note_number: null } as never,
        data: { credit_note_number: number },
      });
    }
    return new StepResponse({ number: main?.number ?? null });
  },
);

import { z } from '@medusajs/framework/zod';
import { PAPER_KINDS } from '../../../../../../../documents/paper';
import { operation } from '../../../../../../http/operation';

export const readPaper = operation({
  id: 'readPaper',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}/documents/{kind}',
  audience: 'admin',
  summary: 'A paper of an order as a PDF',
  description:
    'The specification sheet the workshop makes the shoes by, the packing slip that says nothing of prices, or the ' +
    'invoice: 409 until the order is paid and its brand has invoice details. An order with a deposit, a charge after an ' +
    'edit or refunds has several invoices and credit notes; which there are is in its payments.',
  params: z.object({ id: z.string(), kind: z.enum(PAPER_KINDS) }),
  query: z.strictObject({
    number: z.string().max(40).optional().describe('Of the invoice or credit note; the latest where left out'),
    locale: z.string().max(35).optional().describe('Another language than the order’s: `en`, `de`'),
  }),
  budget: 'file',
  answers: { 200: { description: 'The paper', content: 'application/pdf' } },
  refusals: [400, 404, 409],
});

export const paperOperations = [readPaper];

import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../../http/operation';
import { LinkParams } from '../../../../../../schemas/link-params';

export const readLinkedPaper = operation({
  id: 'readLinkedPaper',
  method: 'get',
  path: '/store/cordwainer/orders/{token}/documents/{kind}',
  audience: 'store',
  summary: 'The specification sheet, an invoice or a credit note of the order behind a private link',
  description:
    'A PDF in the order’s language. The invoice is 409 until it is written, which payment brings about. ' +
    'Which there are, by number, is in the order’s `invoices`.',
  params: LinkParams.extend({ kind: z.enum(['specification', 'invoice', 'credit-note']) }),
  query: z.strictObject({
    number: z.string().max(40).optional().describe('Of the invoice or credit note; the latest where left out'),
  }),
  budget: 'file',
  answers: { 200: { description: 'The paper', content: 'application/pdf' } },
  refusals: [400, 404, 409],
});

export const linkedPaperOperations = [readLinkedPaper];

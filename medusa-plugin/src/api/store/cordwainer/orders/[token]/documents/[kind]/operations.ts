import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../../http/operation';
import { LinkParams } from '../../../../../../schemas/link-params';

export const readLinkedPaper = operation({
  id: 'readLinkedPaper',
  method: 'get',
  path: '/store/cordwainer/orders/{token}/documents/{kind}',
  audience: 'store',
  summary: 'The specification sheet or the invoice of the order behind a private link',
  description: 'A PDF in the order’s language. The invoice is 409 until it is written, which payment brings about.',
  params: LinkParams.extend({ kind: z.enum(['specification', 'invoice']) }),
  budget: 'file',
  answers: { 200: { description: 'The paper', content: 'application/pdf' } },
  refusals: [400, 404, 409],
});

export const linkedPaperOperations = [readLinkedPaper];

import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { OrderPoolFilters } from '../validators';

export const exportOrderPool = operation({
  id: 'exportOrderPool',
  method: 'get',
  path: '/admin/cordwainer/orders/export.csv',
  audience: 'admin',
  summary: 'Every order that fits the filters, as CSV',
  description:
    'Comes as it is read, however many orders there are. A cell that a spreadsheet would take for a formula has an ' +
    'apostrophe in front.',
  query: OrderPoolFilters.extend({
    locale: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
      .default('en')
      .describe('Language of the headings: `en`, `de`'),
  }),
  answers: { 200: { description: 'The orders, with headings', content: 'text/csv' } },
  refusals: [400],
  budget: 'file',
});

export const exportOperations = [exportOrderPool];

import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { ReportQuery } from './validators';

const LeadTime = z.strictObject({
  orders: z.int(),
  median: z.number().nullable().describe('Days that half of them took at most'),
  p90: z.number().nullable().describe('Days that nine of ten took at most'),
});

const week = z.iso.date().describe('The Monday of the ISO week, UTC');

export const readReports = operation({
  id: 'readReports',
  method: 'get',
  path: '/admin/cordwainer/reports',
  audience: 'admin',
  summary: 'How the workshop does: orders, turnover, lead times, punctuality, what is in production now',
  query: ReportQuery,
  answers: {
    200: {
      description: 'The reports',
      schema: z.strictObject({
        from: z.iso.date(),
        before: z.iso.date(),
        weeks: z.array(z.strictObject({ week, orders: z.int(), pairs: z.int() })).describe('By the day of the order'),
        turnover: z
          .array(z.strictObject({ week, currency: z.string(), orders: z.int(), amount: z.int() }))
          .describe('By the day of the payment, in minor units; of cancelled orders what was kept'),
        finished: LeadTime.describe('From payment to finish, of orders finished in the range'),
        shipped: LeadTime.describe('From payment to shipping, of orders shipped in the range'),
        punctuality: z.strictObject({
          orders: z.int(),
          on_time: z.int(),
          share: z.number().nullable().describe('0 to 1'),
        }),
        stages: z
          .array(z.strictObject({ stage: z.string(), orders: z.int(), pairs: z.int(), held: z.int(), late: z.int() }))
          .describe('Now in production, whatever the range'),
        late: z.int().describe('Orders late now'),
      }),
    },
  },
  refusals: [400],
});

export const exportReports = operation({
  id: 'exportReports',
  method: 'get',
  path: '/admin/cordwainer/reports/export.csv',
  audience: 'admin',
  summary: 'The same as CSV: a line for each figure',
  query: ReportQuery,
  answers: { 200: { description: 'Columns: report, week, stage, currency, measure, value', content: 'text/csv' } },
  refusals: [400],
  budget: 'file',
});

export const reportOperations = [readReports, exportReports];

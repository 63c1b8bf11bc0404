import { z } from '@medusajs/framework/zod';
import { component } from '../openapi/components';

/** What is to be paid next; an amount of 0 where nothing is. */
export const DueAnswer = component(
  'Due',
  z.strictObject({
    amount: z.int().describe('Minor units'),
    purpose: z
      .enum(['deposit', 'balance', 'whole', 'extra'])
      .describe('A part before production, the rest, all at once, or what an edit has added'),
  }),
);

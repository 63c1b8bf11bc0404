import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';

const different = <Entry>(list: Entry[]) => new Set(list).size === list.length;
const pairs_per_day = z
  .int()
  .min(1)
  .max(100_000)
  .nullable()
  .describe('Pairs finished on a working day; null where it is not known, and only lead times count');
const working_days = z
  .array(z.int().min(1).max(7))
  .min(1)
  .refine(different, 'must not name a day twice')
  .describe('Days of the week it works, 1 for Monday to 7 for Sunday');
const holidays = z
  .array(z.iso.date())
  .max(1000)
  .refine(different, 'must not name a day twice')
  .describe('Days it does not work besides');

const answers = {
  200: {
    description: 'The factory',
    schema: z.strictObject({
      factory: z.strictObject({
        pairs_per_day: z.int().nullable(),
        working_days: z.array(z.int()),
        holidays: z.array(z.string()),
      }),
    }),
  },
};

export const readFactory = operation({
  id: 'readFactory',
  method: 'get',
  path: '/admin/cordwainer/factory',
  audience: 'admin',
  summary: 'How much the factory makes, and when it works',
  answers,
});

export const updateFactory = operation({
  id: 'updateFactory',
  method: 'post',
  path: '/admin/cordwainer/factory',
  audience: 'admin',
  summary: 'Changes how much the factory makes, or when it works',
  description: 'Orders in process keep the day they are expected on.',
  body: z.strictObject({
    pairs_per_day: pairs_per_day.optional(),
    working_days: working_days.optional(),
    holidays: holidays.optional(),
  }),
  bodyExample: { pairs_per_day: 40, working_days: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] },
  answers,
  refusals: [400],
});

export const factoryOperations = [readFactory, updateFactory];

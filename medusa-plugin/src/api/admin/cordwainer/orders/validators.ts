import { z } from '@medusajs/framework/zod';
import { STAMP_FILTERS } from '../../../../modules/production/pool/filters';
import { POOL_SORT_FIELDS } from '../../../../modules/production/pool/sorts';
import { PRODUCTION_STATUSES, PRODUCTION_TYPES } from '../../../../modules/production/types';

/** `?status=a&status=b` and `?status=a` alike. */
export const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(entry).max(50).optional(),
  );

/** PostgreSQL has no character zero. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes('\0'), 'must not contain the character U+0000');

/** A day, which begins at midnight UTC, or a moment. */
const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'must be a day or a time in ISO 8601')
  .optional();

/** What the pool, its export and its counts are narrowed by. */
export const OrderPoolFilters = z.strictObject({
  status: listOf(z.enum(PRODUCTION_STATUSES)),
  stage: listOf(text(64)).describe('Codes of production stages'),
  type: listOf(z.enum(PRODUCTION_TYPES)),
  brand_id: listOf(text(64)),
  style_id: listOf(text(64)).describe('Ids of catalog styles'),
  created_from: moment,
  created_before: moment,
  started_from: moment.describe('When production began: from this day or moment on'),
  started_before: moment,
  expected_from: moment.describe('When it is expected to be finished: from this day or moment on'),
  expected_before: moment,
  late: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Only what is late, or only what is not'),
  stamp: z
    .enum(STAMP_FILTERS)
    .optional()
    .describe('Orders that wait for their stamp, whose stamp is there, or that have none'),
  group_id: listOf(text(64)).describe('Shipping groups'),
  grouped: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Only what is in a shipping group, or only what is not'),
  fits_group: text(64).optional().describe('Only unpaid orders that could join this shipping group'),
  q: text(100)
    .optional()
    .describe('The beginning of a number, or part of the customer’s name or e-mail or of the model’s name'),
  order: z
    .enum(POOL_SORT_FIELDS.flatMap((field) => [field, `-${field}` as const]))
    .default('-created_at')
    .describe('A field, with `-` in front to turn it round. Orders without it come last either way.'),
});
export type OrderPoolFilters = z.infer<typeof OrderPoolFilters>;

export const OrderPoolQuery = OrderPoolFilters.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z
    .string()
    .max(1000)
    .optional()
    .describe('The `next` or `previous` of another page of the same filters and order'),
});
export type OrderPoolQuery = z.infer<typeof OrderPoolQuery>;

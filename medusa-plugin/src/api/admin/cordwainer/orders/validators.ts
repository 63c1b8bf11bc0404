import { z } from '@medusajs/framework/zod';
import { POOL_SORT_FIELDS } from '../../../../modules/production/pool/sorts';
import { PRODUCTION_STATUSES, PRODUCTION_TYPES } from '../../../../modules/production/types';

/** `?status=a&status=b` and `?status=a` alike. */
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(entry).max(50).optional(),
  );

/** PostgreSQL has no character zero. */
const text = (max: number) =>
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
  /** Codes of production stages. */
  stage: listOf(text(64)),
  type: listOf(z.enum(PRODUCTION_TYPES)),
  brand_id: listOf(text(64)),
  /** The catalog styles' ids. */
  style_id: listOf(text(64)),
  created_from: moment,
  created_before: moment,
  /** When production began. */
  started_from: moment,
  started_before: moment,
  /** When it is expected to be finished. */
  expected_from: moment,
  expected_before: moment,
  /** Only what is late, or only what is not. */
  late: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  /** The beginning of a number, or part of the customer's name or e-mail or of the model's name. */
  q: text(100).optional(),
  /** A field, with `-` in front to turn it round. Orders without it come last either way. */
  order: z.enum(POOL_SORT_FIELDS.flatMap((field) => [field, `-${field}` as const])).default('-created_at'),
});
export type OrderPoolFilters = z.infer<typeof OrderPoolFilters>;

export const OrderPoolQuery = OrderPoolFilters.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** The `next` or `previous` of another page of the same filters and order. */
  cursor: z.string().max(1000).optional(),
});
export type OrderPoolQuery = z.infer<typeof OrderPoolQuery>;

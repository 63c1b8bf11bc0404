import { z } from '@medusajs/framework/zod';
import { PRODUCTION_STATUSES, PRODUCTION_TYPES } from '../../../../modules/production/types';

/** `?status=a&status=b` and `?status=a` alike. */
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(entry).optional());

const SORTABLE = ['created_at', 'sequence', 'customer_name', 'model_name', 'pairs', 'total', 'wip_started_at'] as const;
const sort = z.enum(SORTABLE.flatMap((field) => [field, `-${field}` as const]));

export const OrderPoolQuery = z.strictObject({
  status: listOf(z.enum(PRODUCTION_STATUSES)),
  type: listOf(z.enum(PRODUCTION_TYPES)),
  brand_id: listOf(z.string().max(64)),
  /** Part of a number, of the customer's name or e-mail, or of the model's name. */
  q: z.string().max(100).optional(),
  /** A field, with `-` in front to turn it round. */
  order: sort.default('-created_at'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type OrderPoolQuery = z.infer<typeof OrderPoolQuery>;

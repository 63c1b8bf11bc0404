import { z } from '@medusajs/framework/zod';
import { PRODUCTION_STATUSES } from '../../../../../modules/production/types';

const reason = z.string().trim().min(1, 'must say why').max(500);
const stage = z.string().max(64);
/** Whether the customer is written of it; left out, as the brand has it. */
const notify = z.boolean().optional();

/** One move of an order, by its transition. */
export const Move = z.discriminatedUnion('transition', [
  z.strictObject({ transition: z.literal('hold'), reason, notify }),
  z.strictObject({ transition: z.literal('resume'), reason: reason.optional(), notify }),
  z.strictObject({ transition: z.literal('advance'), stage, reason: reason.optional(), notify }),
  z.strictObject({ transition: z.literal('rework'), stage, reason, notify }),
  z.strictObject({ transition: z.literal('finish'), reason: reason.optional(), notify }),
  z.strictObject({
    transition: z.literal('cancel'),
    reason,
    /** Minor units; left out, what the stage costs. */
    fee: z.number().int().min(0).optional(),
    notify,
  }),
]);
export type Move = z.infer<typeof Move>;

const ids = z
  .array(z.string().min(1).max(64))
  .min(1)
  .max(100)
  .refine((list) => new Set(list).size === list.length, 'must not name an order twice');

/** The same move of many orders. */
export const BatchMove = z.discriminatedUnion(
  'transition',
  Move.options.map((option) => option.extend({ ids })) as unknown as [z.ZodObject, ...z.ZodObject[]],
) as unknown as z.ZodType<Move & { ids: string[] }>;

export const MovedOrder = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(PRODUCTION_STATUSES),
  stage: z.string().nullable(),
});

const Issue = z.object({ path: z.string(), code: z.string(), message: z.string() });
export const BatchMoveAnswer = z.object({
  results: z.array(
    z.discriminatedUnion('moved', [
      z.object({ id: z.string(), moved: z.literal(true), order: MovedOrder }),
      z.object({
        id: z.string(),
        moved: z.literal(false),
        /** As a single move would have been refused. */
        refusal: z.object({
          status: z.number().int(),
          type: z.string(),
          message: z.string(),
          issues: z.array(Issue).optional(),
        }),
      }),
    ]),
  ),
});

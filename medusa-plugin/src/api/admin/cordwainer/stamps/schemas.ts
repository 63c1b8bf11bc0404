import { z } from '@medusajs/framework/zod';
import { ACTOR_TYPES } from '../../../../modules/production/types';
import { STAMP_TRANSITIONS, type StampTransitionName } from '../../../../modules/stamp/transitions';
import { STAMP_STATUSES } from '../../../../modules/stamp/types';
import { component } from '../../../openapi/components';
import { BrandSummary } from '../../../schemas/brand';
import { Moment, Status } from '../../../schemas/progress';
import { STAMP_SIZE, StampStatusAnswer } from '../../../schemas/stamp';
import { listOf, text } from '../orders/validators';

export const StampQuery = z.strictObject({
  status: listOf(z.enum(STAMP_STATUSES)),
  brand_id: text(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** A stamp as the back office sees it. Lengths in mm, amounts in minor units. */
export const StampAnswer = component(
  'Stamp',
  z.strictObject({
    ...STAMP_SIZE,
    status: StampStatusAnswer,
    artwork_id: z.string(),
    brand: BrandSummary.nullable(),
    fee: z.int().describe('Charged once, with the order that asked for it'),
    currency: z.string().nullable(),
    lead_time_days: z.int(),
    ready_at: Moment.nullable(),
    created_at: Moment,
    order: z
      .strictObject({ id: z.string(), number: z.string(), status: Status })
      .nullable()
      .describe('That asked for it; none for a mould that was there before'),
    orders: z.int().describe('Orders that count on it'),
    moves: z
      .array(z.enum(Object.keys(STAMP_TRANSITIONS) as StampTransitionName[]))
      .describe('What a user could do now'),
  }),
);

export const StampHistoryLine = component(
  'StampHistoryLine',
  z.strictObject({
    id: z.string(),
    kind: z.string().describe('`requested`, `approved`, …'),
    created_at: Moment,
    from_status: StampStatusAnswer.nullable(),
    to_status: StampStatusAnswer,
    actor_type: z.enum(ACTOR_TYPES),
    actor_id: z.string().nullable(),
    actor_name: z.string().nullable(),
    reason: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).nullable(),
  }),
);

/** Another artwork comes by a route of its own: it has to fit first. */
export const WISHES = (Object.keys(STAMP_TRANSITIONS) as StampTransitionName[]).filter(
  (name): name is Exclude<StampTransitionName, 'resubmit'> => name !== 'resubmit',
);

import { TextSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { STAMP_STATUSES } from '../../modules/stamp/types';
import type { StampOfOrder } from '../../orders/stamp-of-order';
import { component } from '../openapi/components';

export const StampStatusAnswer = z
  .enum(STAMP_STATUSES)
  .describe('Where it is in its life; it may be engraved with once it is `ready`, and still when it is `retired`');

/** A stamp in its place. Lengths in mm. */
export const STAMP_SIZE = {
  id: z.string(),
  name: z.string(),
  place: z.string().describe('Id of a place of the catalog’s stamps'),
  place_name: TextSchema as unknown as z.ZodType<Record<string, string>>,
  width: z.number(),
  height: z.number(),
};

/** The stamp that an order has, as it stands now. */
export const OrderStampAnswer = component(
  'OrderStamp',
  z.strictObject({
    ...STAMP_SIZE,
    artwork_id: z.string(),
    status: StampStatusAnswer,
    ready: z.boolean().describe('The mould is there'),
    requested: z.boolean().describe('This order asked for it, and pays for it'),
    rejected: z.string().nullable().describe('Why its artwork was refused; whoever asked for it may upload another'),
  }),
) satisfies z.ZodType<StampOfOrder>;

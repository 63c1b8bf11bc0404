import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import type { Actor } from '../../../modules/production/types';
import { leaveGroupStep } from '../../group/steps/leave-group';
import { MOVE_EVENTS } from '../move-events';
import { decideNotificationStep } from '../steps/decide-notification';
import { moveProductionOrderStep } from '../steps/move-production-order';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

/** The moves that need nothing but the order itself. Launching, shipping and cancelling have workflows of their own. */
export const WORKSHOP_MOVES = ['hold', 'resume', 'advance', 'rework', 'finish'] as const;
export type WorkshopMove = (typeof WORKSHOP_MOVES)[number];

export type MoveProductionOrderWorkflowInput = {
  id: string;
  transition: WorkshopMove;
  actor: Actor;
  reason?: string;
  /** Code of the stage to go to, for `advance` and `rework`. */
  stage?: string;
  /** Whether the customer is written of it; left out, as the brand has it. */
  notify?: boolean;
};

/**
 * Moves an order through the workshop and tells subscribers. One that is held while its shipping group is not paid leaves that. Not idempotent, and safe for that: a second run finds the
 * order where the first left it and is refused.
 *
 * @throws Refusal 403, 404, 409 or 422 where something stands in the way; then nothing has changed
 */
export const moveProductionOrderWorkflow = createWorkflow(
  'move-production-order',
  (input: MoveProductionOrderWorkflowInput) => {
    const order = retrieveProductionOrderStep({ id: input.id });
    const notify = decideNotificationStep(
      transform({ input, order }, ({ input, order }) => ({
        order,
        transition: input.transition,
        notify: input.notify,
      })),
    );
    leaveGroupStep(
      transform({ input, order }, ({ input: { transition, actor, reason }, order }) => ({
        // Without a reason it will not be held.
        order: {
          id: order.id,
          number: order.number,
          group_id: transition === 'hold' && reason?.trim() ? order.group_id : null,
          status: order.status,
        },
        because: 'is on hold',
        actor,
      })),
    );
    const moved = moveProductionOrderStep(
      transform({ input, notify }, ({ input, notify }) => ({ ...input, notify: notify ?? undefined })),
    );
    emitEventStep({
      eventName: transform(input, ({ transition }) => MOVE_EVENTS[transition]),
      data: { id: input.id },
    });
    return new WorkflowResponse(transform({ moved }, ({ moved }) => moved!));
  },
);

import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor } from '../../../modules/production/types';
import { leaveGroupStep } from '../../group/steps/leave-group';
import { beginCancellationStep } from '../steps/begin-cancellation';
import { cancelMedusaOrderStep } from '../steps/cancel-medusa-order';
import { moveProductionOrderStep } from '../steps/move-production-order';
import { refundBeyondFeeStep } from '../steps/refund-beyond-fee';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

export type CancelProductionOrderWorkflowInput = {
  id: string;
  actor: Actor;
  reason?: string;
  /** Minor units; left out, what the stage it has reached costs. It may be lowered, not raised. */
  fee?: number;
  /** Whether the customer is written of it. */
  notify?: boolean;
  /** Does nothing, and does not throw, where the order may not be cancelled: for what may come twice. */
  optional?: boolean;
};

/**
 * Cancels an order: gives back what was paid beyond the fee, cancels the Medusa order, and moves ours. Its number stays its
 * own.
 *
 * One that is in a shipping group which is not paid leaves it. Then the order is claimed, with the fee, so that nothing else happens to it meanwhile. A run that dies is completed by
 * the next one, or by a job, with the fee that was decided and without giving anything back twice. Answers whether this run
 * did it.
 *
 * @throws Refusal 403, 404, 409 or 422 where something stands in the way; then nothing has changed
 */
export const cancelProductionOrderWorkflow = createWorkflow(
  'cancel-production-order',
  (input: CancelProductionOrderWorkflowInput) => {
    const order = retrieveProductionOrderStep({ id: input.id });
    // What its others pay for shipping must not depend on what is not made.
    leaveGroupStep(
      transform({ input, order }, ({ input: { actor, optional }, order }) => ({
        order: { id: order.id, number: order.number, group_id: order.group_id, status: order.status },
        because: 'is cancelled',
        actor,
        optional,
      })),
    );
    const cancellation = beginCancellationStep(
      transform({ input, order }, ({ input: { id, actor, reason, fee, optional }, order }) => ({
        id,
        order_id: order.order_id,
        actor,
        reason: reason ?? 'Cancelled',
        fee,
        optional,
      })),
    );
    const moved = when('begun', { cancellation }, ({ cancellation }) => cancellation !== null).then(() => {
      const refund = refundBeyondFeeStep(
        transform({ order, cancellation }, ({ order, cancellation }) => ({
          id: order.id,
          order_id: order.order_id,
          number: order.number,
          currency: order.currency,
          fee: cancellation!.fee,
          reason: cancellation!.reason,
          actor: cancellation!.actor,
        })),
      );
      cancelMedusaOrderStep({ order_id: order.order_id });
      const moved = moveProductionOrderStep(
        transform({ input, order, cancellation, refund }, ({ input, order, cancellation, refund }) => ({
          id: input.id,
          transition: 'cancel' as const,
          actor: cancellation!.actor,
          reason: cancellation!.reason,
          evidence: ['settled' as const],
          cancellation_fee: cancellation!.fee,
          notify: input.notify,
          details: { fee: cancellation!.fee, refunded: refund.refunded, currency: order.currency },
        })),
      );
      emitEventStep({ eventName: ProductionOrderEvents.CANCELLED, data: { id: input.id } });
      return moved;
    });
    return new WorkflowResponse(transform({ moved }, ({ moved }) => ({ cancelled: Boolean(moved) })));
  },
);

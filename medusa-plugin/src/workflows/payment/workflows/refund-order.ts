import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor, RefundOrigin } from '../../../modules/production/types';
import { retrieveProductionOrderStep } from '../../production/steps/retrieve-production-order';
import { refundOrderStep } from '../steps/refund-order';

export type RefundOrderWorkflowInput = {
  /** Of the production order. */
  id: string;
  /** Minor units, at most what was paid and not given back. */
  amount: number;
  reason?: string | null;
  actor: Actor;
  /** Names the wish: however often it is sent, money goes back once. */
  refund_id: string;
  /** What gave the reason for it; a wish of the merchant where left out. */
  origin?: RefundOrigin;
  /** Whether the customer is written of it. */
  notify?: boolean;
};

/**
 * Gives back money of an order, in whole or in part: the latest payment first, through Medusa's own refunds, so that its
 * pages agree. Leaves a line in the history, owes the customer an e-mail, and tells subscribers, who write the credit
 * note.
 *
 * Idempotent by `refund_id`; of simultaneous ones each gives back what is still there, or is refused. One that dies is
 * completed by the next run with its id, or by a job.
 *
 * @throws Refusal 404, 409 or 422
 */
export const refundOrderWorkflow = createWorkflow('refund-production-order', (input: RefundOrderWorkflowInput) => {
  const order = retrieveProductionOrderStep({ id: input.id });
  const refund = refundOrderStep(
    transform({ input, order }, ({ input, order }) => ({
      id: order.id,
      order_id: order.order_id,
      number: order.number,
      currency: order.currency,
      key: input.refund_id,
      amount: input.amount,
      reason: input.reason?.trim() || null,
      actor: input.actor,
      origin: input.origin ?? ('order' as const),
      notify: input.notify,
    })),
  );
  emitEventStep({ eventName: ProductionOrderEvents.REFUNDED, data: { id: input.id } });
  return new WorkflowResponse(refund);
});

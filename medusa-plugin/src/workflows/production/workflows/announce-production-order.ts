import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { announceOrderStep } from '../steps/announce-order';
import { numberMedusaOrderStep } from '../steps/number-medusa-order';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

/**
 * Tells the rest of the shop of an accepted order: its number on the Medusa order, the events `order.placed` and
 * `production-order.submitted`. Apart from submitting, because a failure here must not undo an order that was accepted;
 * a job does it again until it is done. Idempotent but for the events, which listeners may get twice.
 */
export const announceProductionOrderWorkflow = createWorkflow('announce-production-order', (input: { id: string }) => {
  const order = retrieveProductionOrderStep(input);
  numberMedusaOrderStep({ order_id: order.order_id, number: order.number });
  announceOrderStep({ id: order.id, order_id: order.order_id });
  return new WorkflowResponse(undefined);
});

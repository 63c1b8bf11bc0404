import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type ClaimOrderStepInput, claimOrderStep } from '../steps/claim-order';
import { giveMedusaOrderStep } from '../steps/give-medusa-order';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

/**
 * Puts an order that a guest has placed on a customer's account, ours and Medusa's. Whoever runs it has seen that the
 * customer holds the order's private link. Idempotent; of two customers at once one gets it.
 *
 * @throws Refusal 404; 409 where it is on another account
 */
export const claimOrderWorkflow = createWorkflow('claim-production-order', (input: ClaimOrderStepInput) => {
  const order = retrieveProductionOrderStep({ id: input.id });
  claimOrderStep(input);
  giveMedusaOrderStep(
    transform({ input, order }, ({ input, order }) => ({ order_id: order.order_id, customer_id: input.customer_id })),
  );
  return new WorkflowResponse(undefined);
});

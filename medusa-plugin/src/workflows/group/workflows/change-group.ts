import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { GroupWish } from '../plan/plan-regrouping';
import { acceptRegroupingStep } from '../steps/accept-regrouping';
import { beginRegroupingStep } from '../steps/begin-regrouping';
import { exchangeShippingStep } from '../steps/exchange-shipping';
import { freeOrdersStep } from '../steps/free-orders';
import { planRegroupingStep } from '../steps/plan-regrouping';

export type ChangeGroupWorkflowInput = { wish: GroupWish; actor: Actor; reason?: string };

/**
 * Forms a group, takes orders in or out, or dissolves it: shares are worked out anew, every order's Medusa order follows,
 * and then all of it is accepted in one transaction.
 *
 * Of any number of simultaneous changes that want the same order one goes through. What fails before it is accepted is
 * taken back; what a process that dies leaves is taken back, or freed, by the job `cordwainer-settle-edits`. Not
 * idempotent, and safe for that: a second run finds the orders where the first left them, and is refused.
 *
 * @throws Refusal 400, 404; 409 `not-groupable` with what stands in whose way, `no-saving`, `not-carried`; 422
 */
export const changeGroupWorkflow = createWorkflow('change-shipping-group', (input: ChangeGroupWorkflowInput) => {
  const planned = planRegroupingStep(input.wish);
  const { lease } = beginRegroupingStep(planned);
  exchangeShippingStep(
    transform({ input, planned }, ({ input, planned }) => ({ orders: planned.orders, actor: input.actor })),
  );
  const group = acceptRegroupingStep(
    transform({ input, planned, lease }, ({ input: { actor, reason }, planned, lease }) => ({
      planned,
      lease,
      actor,
      reason,
    })),
  );
  freeOrdersStep(
    transform({ planned, lease }, ({ planned, lease }) => ({ ids: planned.orders.map(({ id }) => id), lease })),
  );
  return new WorkflowResponse(group);
});

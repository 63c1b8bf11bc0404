import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type GroupWish, planRegrouping } from '../plan/plan-regrouping';
import { releaseLapsedPayments } from '../plan/release-payments';

/**
 * What a change of a group comes to. Payments whose time has run out are ended first; otherwise it changes nothing. Everything that can be refused without claiming orders is refused here.
 *
 * @throws Refusal 400, 404, 409 or 422 with what stands in the way
 */
export const planRegroupingStep = createStep('plan-regrouping', async (wish: GroupWish, { container }) => {
  await releaseLapsedPayments(container, wish);
  return new StepResponse(await planRegrouping(container, wish));
});

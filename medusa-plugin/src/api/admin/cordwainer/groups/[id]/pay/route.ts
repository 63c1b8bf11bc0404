import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { allocate } from '../../../../../../workflows/group/allocation/allocate';
import { takePaymentWorkflow } from '../../../../../../workflows/payment/workflows/take-payment';
import { serve } from '../../../../../http/serve';
import { retrieveGroup } from '../../present';
import { takeGroupPayment } from './operations';

/** Takes the group's payment and launches its orders; 409 where it is paid, dissolved or being changed. */
export const POST = serve(takeGroupPayment, async ({ req, res, params: { id } }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  const { result } = await takePaymentWorkflow(req.scope).run({ input: { subject: { kind: 'group', id }, actor } });
  // The group's own event shares it out too. Here it is for the answer, which should say what follows.
  try {
    await allocate(req.scope, result.payment_id);
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Group ${id} is paid and not all of its orders are launched yet`, error as Error);
  }
  res.json({ group: await retrieveGroup(req.scope, id) });
});

import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { launchProductionOrderWorkflow } from '../../../../../../workflows/production/workflows/launch-production-order';
import { takePaymentWorkflow } from '../../../../../../workflows/production/workflows/take-payment';
import { serve } from '../../../../../http/serve';
import { retrieveDetail } from '../../detail';
import { takePayment } from './operations';

/** Takes the order's payment and launches it; 409 where it is paid or cancelled. */
export const POST = serve(takePayment, async ({ req, res, params }) => {
  const input = { id: params.id, actor: { type: 'user' as const, id: req.auth_context.actor_id } };
  await takePaymentWorkflow(req.scope).run({ input });
  // The payment's own event launches it too. Here it is for the answer, which should say what follows.
  await launchProductionOrderWorkflow(req.scope)
    .run({ input })
    .catch((error) => {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Order ${input.id} is paid and not launched yet`, error);
    });
  res.json({ order: await retrieveDetail(req.scope, input.id) });
});

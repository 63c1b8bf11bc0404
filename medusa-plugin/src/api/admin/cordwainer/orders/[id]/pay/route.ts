import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { settlePaymentWorkflow } from '../../../../../../workflows/payment/workflows/settle-payment';
import { takePaymentWorkflow } from '../../../../../../workflows/payment/workflows/take-payment';
import { serve } from '../../../../../http/serve';
import { retrieveDetail } from '../../detail';
import { takePayment } from './operations';

/** Takes the order's payment and launches it; 409 where it is paid or cancelled. */
export const POST = serve(takePayment, async ({ req, res, params }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  const { result } = await takePaymentWorkflow(req.scope).run({
    input: { subject: { kind: 'order', id: params.id }, actor },
  });
  // The payment's own event settles it too. Here it is for the answer, which should say what follows.
  await settlePaymentWorkflow(req.scope)
    .run({ input: result })
    .catch((error) => {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Order ${params.id} is paid and not launched yet`, error);
    });
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});

import { takePaymentWorkflow } from '../../../../../../workflows/payment/workflows/take-payment';
import { serve } from '../../../../../http/serve';
import { retrieveDetail } from '../../detail';
import { takePayment } from './operations';

/** Takes the order's payment and launches it; 409 where it is paid or cancelled. */
export const POST = serve(takePayment, async ({ req, res, params }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await takePaymentWorkflow(req.scope).run({ input: { subject: { kind: 'order', id: params.id }, actor } });
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});

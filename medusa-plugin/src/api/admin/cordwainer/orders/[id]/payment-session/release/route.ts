import { releasePaymentWorkflow } from '../../../../../../../workflows/payment/workflows/release-payment';
import { serve } from '../../../../../../http/serve';
import { retrieveDetail } from '../../../detail';
import { releaseOrderPayment } from '../../pay/operations';

export const POST = serve(releaseOrderPayment, async ({ req, res, params }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await releasePaymentWorkflow(req.scope).run({ input: { subject: { kind: 'order', id: params.id }, actor } });
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});

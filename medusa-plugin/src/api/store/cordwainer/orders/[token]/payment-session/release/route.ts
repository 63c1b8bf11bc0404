import { releasePaymentWorkflow } from '../../../../../../../workflows/payment/workflows/release-payment';
import { serve } from '../../../../../../http/serve';
import { orderBehind } from '../../behind';
import { releasePayment } from '../operations';

export const POST = serve(releasePayment, async ({ req, res, params }) => {
  const subject = { kind: 'order' as const, id: await orderBehind(req, params.token) };
  await releasePaymentWorkflow(req.scope).run({ input: { subject, actor: { type: 'customer' } } });
  res.status(204).end();
});

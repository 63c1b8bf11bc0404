import { confirmPaymentWorkflow } from '../../../../../../../workflows/payment/workflows/confirm-payment';
import { serve } from '../../../../../../http/serve';
import { orderBehind } from '../../behind';
import { confirmPayment } from '../operations';

export const POST = serve(confirmPayment, async ({ req, res, params }) => {
  const subject = { kind: 'order' as const, id: await orderBehind(req, params.token) };
  const { result } = await confirmPaymentWorkflow(req.scope).run({ input: { subject } });
  res
    .set('Cache-Control', 'private, no-store')
    .json({ payment: { state: result.state, message: result.message ?? null } });
});

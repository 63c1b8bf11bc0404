import { confirmPaymentWorkflow } from '../../../../../../workflows/payment/workflows/confirm-payment';
import { serve } from '../../../../../http/serve';
import { linkBehind } from '../behind';
import { confirmPaymentByLink } from '../operations';

export const POST = serve(confirmPaymentByLink, async ({ req, res, params }) => {
  const { subject } = await linkBehind(req, params.token);
  const { result } = await confirmPaymentWorkflow(req.scope).run({ input: { subject } });
  const { state, message } = result;
  res.set('Cache-Control', 'private, no-store').json({ payment: { state, message: message ?? null } });
});

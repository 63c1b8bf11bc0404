import { releasePaymentWorkflow } from '../../../../../../workflows/payment/workflows/release-payment';
import { serve } from '../../../../../http/serve';
import { linkBehind } from '../behind';
import { releasePaymentByLink } from '../operations';

export const POST = serve(releasePaymentByLink, async ({ req, res, params }) => {
  const { subject } = await linkBehind(req, params.token);
  await releasePaymentWorkflow(req.scope).run({ input: { subject, actor: { type: 'customer' } } });
  res.status(204).end();
});

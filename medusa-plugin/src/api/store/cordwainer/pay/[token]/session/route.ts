import { dueOf } from '../../../../../../payments/due';
import { notPayable } from '../../../../../../payments/payable';
import { releasePaymentWorkflow } from '../../../../../../workflows/payment/workflows/release-payment';
import { startPaymentWorkflow } from '../../../../../../workflows/payment/workflows/start-payment';
import { serve } from '../../../../../http/serve';
import { linkBehind } from '../behind';
import { startPaymentByLink } from '../operations';

const actor = { type: 'customer' } as const;

/** Begins the payment, of the amount that the buyer has seen and of no other. */
export const POST = serve(startPaymentByLink, async ({ req, res, params, body: { expected } }) => {
  const { subject } = await linkBehind(req, params.token);
  const due = await dueOf(req.scope, subject);
  // Of what is paid, or can't be, the workflow says more.
  if (due.amount > 0 && (due.amount !== expected.amount || due.currency !== expected.currency)) throw changed();
  const { result } = await startPaymentWorkflow(req.scope).run({ input: { subject, actor } });
  // It may have changed before the claim was taken. From here on it can't.
  if (result.due !== expected.amount) {
    await releasePaymentWorkflow(req.scope).run({ input: { subject, actor } });
    throw changed();
  }
  res.set('Cache-Control', 'private, no-store').json({
    session: {
      amount: result.amount,
      currency: result.currency,
      client_secret: result.client.clientSecret ?? null,
      expires_at: result.expiresAt,
    },
  });
});

function changed() {
  return notPayable('amount-changed', 'Another amount is due by now: read the page again, and show it');
}

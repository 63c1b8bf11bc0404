import { startPaymentWorkflow } from '../../../../../../workflows/payment/workflows/start-payment';
import { serve } from '../../../../../http/serve';
import { orderBehind } from '../behind';
import { startPayment } from './operations';

/**
 * Begins the payment of the order behind a private link. With Stripe the answer has what Stripe's Payment Element takes;
 * Medusa's built-in provider needs nothing of the kind.
 */
export const POST = serve(startPayment, async ({ req, res, params }) => {
  const subject = { kind: 'order' as const, id: await orderBehind(req, params.token) };
  const { result } = await startPaymentWorkflow(req.scope).run({ input: { subject, actor: { type: 'customer' } } });
  res.set('Cache-Control', 'private, no-store').json({
    payment_session: {
      id: result.sessionId,
      provider_id: result.provider,
      currency: result.currency,
      amount: result.amount,
      client_secret: result.client.clientSecret ?? null,
      publishable_key: result.client.publishableKey ?? null,
      expires_at: result.expiresAt,
    },
  });
});

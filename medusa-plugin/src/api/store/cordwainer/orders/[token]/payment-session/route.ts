import { toMinor } from '@cordwainer/contract';
import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { RefusalError } from '../../../../../../refusal';
import { startPaymentWorkflow } from '../../../../../../workflows/production/workflows/start-payment';
import { serve } from '../../../../../http/serve';
import { shopOf } from '../../../shop';
import { startPayment } from './operations';

/**
 * Begins the payment of the order behind a private link. With Stripe the answer's `client_secret` is what Stripe's
 * Payment Element takes; Medusa's built-in provider has none, and is captured by the merchant.
 */
export const POST = serve(startPayment, async ({ req, res, params }) => {
  const { brandId } = await shopOf(req);
  const [order] = await req.scope
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ link_token: params.token, brand_id: brandId });
  if (!order) throw new RefusalError({ status: 404, type: 'not-found', message: 'There is no order behind this link' });
  const { result: session } = await startPaymentWorkflow(req.scope).run({ input: { id: order.id } });
  const currency = session.currency_code.toUpperCase();
  res.set('Cache-Control', 'private, no-store').json({
    payment_session: {
      id: session.id,
      provider_id: session.provider_id,
      currency,
      amount: toMinor(Number(session.amount), currency),
      client_secret: (session.data?.client_secret as string | undefined) ?? null,
    },
  });
});

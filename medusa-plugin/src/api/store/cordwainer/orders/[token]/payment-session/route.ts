import { toMinor } from '@cordwainer/contract';
import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { RefusalError } from '../../../../../../refusal';
import { startPaymentWorkflow } from '../../../../../../workflows/production/workflows/start-payment';
import { answering } from '../../../../../http/answer';
import { shopOf } from '../../../shop';

/**
 * Begins the payment of the order behind a private link. With Stripe the answer's `client_secret` is what Stripe's
 * Payment Element takes; Medusa's built-in provider has none, and is captured by the merchant.
 */
export const POST = answering(async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { brandId } = await shopOf(req);
  const [order] = await req.scope
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ link_token: req.params.token!, brand_id: brandId });
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

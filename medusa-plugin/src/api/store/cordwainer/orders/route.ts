import type { OrderRequest } from '@cordwainer/contract';
import type { MedusaStoreRequest } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { requestHash } from '../../../../idempotency/request-hash';
import { submitOnce } from '../../../../idempotency/submit-once';
import type { HeldSubmission } from '../../../../modules/production/submissions';
import { announceProductionOrderWorkflow } from '../../../../workflows/production/workflows/announce-production-order';
import { submitProductionOrderWorkflow } from '../../../../workflows/production/workflows/submit-production-order';
import { idempotencyKeyOf } from '../../../http/idempotency-key';
import { serve } from '../../../http/serve';
import { type Shop, shopOf } from '../shop';
import { submitOrder } from './operations';

/**
 * Submits an order. With the same Idempotency-Key it is one order, however often it is sent, and every answer is the
 * first one's.
 */
export const POST = serve(submitOrder, async ({ req, res, body }) => {
  const key = idempotencyKeyOf(req);
  const shop = await shopOf(req);
  const { response, replayed } = await submitOnce(
    req.scope,
    { brandId: shop.brandId, key, hash: requestHash(body) },
    (submission) => submit(req, shop, body, submission),
  );
  if (replayed) res.setHeader('Idempotent-Replayed', 'true');
  res.status(201).json({ order: response });
});

async function submit(req: MedusaStoreRequest, shop: Shop, request: OrderRequest, submission: HeldSubmission) {
  const { actor_type, actor_id } = req.auth_context ?? {};
  const { result: order } = await submitProductionOrderWorkflow(req.scope).run({
    input: {
      brand_id: shop.brandId,
      sales_channel_id: shop.salesChannelId,
      request,
      customer_id: actor_type === 'customer' && actor_id ? actor_id : undefined,
      submission,
    },
  });
  // The order is accepted: what fails from here on is made up for by a job, and is no failure of the order.
  await announceProductionOrderWorkflow(req.scope)
    .run({ input: { id: order.id } })
    .catch((error) => {
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`Order ${order.number} is not announced yet`, error);
    });
  return order;
}

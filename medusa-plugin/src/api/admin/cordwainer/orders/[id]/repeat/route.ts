import type { OrderRequest } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { requestHash } from '../../../../../../idempotency/request-hash';
import { submitOnce } from '../../../../../../idempotency/submit-once';
import type { HeldSubmission } from '../../../../../../modules/production/submissions';
import { prepareRepeat } from '../../../../../../workflows/production/repeat/prepare-repeat';
import { announceProductionOrderWorkflow } from '../../../../../../workflows/production/workflows/announce-production-order';
import { submitProductionOrderWorkflow } from '../../../../../../workflows/production/workflows/submit-production-order';
import { idempotencyKeyOf } from '../../../../../http/idempotency-key';
import { serve } from '../../../../../http/serve';
import { readBrandOf } from '../brand-of';
import { readRepetition, repeatOrder } from '../operations';

export const GET = serve(readRepetition, async ({ req, res, params }) => {
  res.json({ quote: (await prepareRepeat(req.scope, params.id)).quote });
});

export const POST = serve(repeatOrder, async ({ req, res, params: { id }, body: { expected } }) => {
  const key = idempotencyKeyOf(req);
  const brandId = await readBrandOf(req.scope, id);
  const { response, replayed } = await submitOnce(
    req.scope,
    { brandId, key, hash: requestHash({ repeats: id, expected }) },
    (submission) => repeat(req.scope, id, expected, req.auth_context.actor_id, submission),
  );
  if (replayed) res.setHeader('Idempotent-Replayed', 'true');
  res.status(201).json({ order: response });
});

/** Orders the same for the same customer. The merchant answers for the specification, which is today's. */
async function repeat(
  container: MedusaContainer,
  id: string,
  expected: OrderRequest['expected'],
  userId: string,
  submission: HeldSubmission,
) {
  const { current, goods, specification, stamp } = await prepareRepeat(container, id);
  const { result: order } = await submitProductionOrderWorkflow(container).run({
    input: {
      brand_id: current.brand_id,
      sales_channel_id: current.sales_channel_id,
      customer_id: current.customer_id ?? undefined,
      actor: { type: 'user', id: userId },
      repeats_id: id,
      submission,
      request: {
        design: goods.design,
        quantity: current.quantity,
        currency: current.currency,
        locale: current.locale,
        email: current.email,
        shippingAddress: current.shippingAddress,
        billingAddress: current.billingAddress,
        shippingOption: current.shipping_option,
        confirmed: specification.map((line) => line.id),
        expected,
        ...(stamp && { stamp }),
        ...(current.note && { note: current.note }),
      },
    },
  });
  // Accepted: what fails from here on is made up for by a job.
  await announceProductionOrderWorkflow(container)
    .run({ input: { id: order.id } })
    .catch((error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Order ${order.number} is not announced yet`, error);
    });
  return order;
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { SHIPPING_MODULE } from '../../../../../modules/shipping';
import type ShippingModuleService from '../../../../../modules/shipping/service';
import { replaceRateCardWorkflow } from '../../../../../workflows/shipping/workflows/replace-rate-card';
import { serve } from '../../../../http/serve';
import { readRateCard, replaceRateCard } from './operations';

export const GET = serve(readRateCard, async ({ req, res }) => {
  res.json(await retrieve(req.scope));
});

export const PUT = serve(replaceRateCard, async ({ req, res, body }) => {
  await replaceRateCardWorkflow(req.scope).run({
    input: { rate_card: body.rate_card, revision: body.revision, by: req.auth_context.actor_id },
  });
  res.json(await retrieve(req.scope));
});

async function retrieve(container: MedusaContainer) {
  const { card, ...kept } = await container.resolve<ShippingModuleService>(SHIPPING_MODULE).retrieveCard();
  return { ...kept, rate_card: card };
}

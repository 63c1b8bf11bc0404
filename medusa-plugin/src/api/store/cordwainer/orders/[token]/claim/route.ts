import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { claimOrderWorkflow } from '../../../../../../workflows/production/workflows/claim-order';
import { serve } from '../../../../../http/serve';
import { noOrderBehind } from '../../../refusals';
import { shopOf } from '../../../shop';
import { claimOrder } from './operations';

/** The e-mail address is no proof: whoever holds the link has got the e-mail, or was given it by who has. */
export const POST = serve(claimOrder, async ({ req, res, params }) => {
  const { brandId } = await shopOf(req);
  const [order] = await req.scope
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ link_token: params.token, brand_id: brandId }, { select: ['id', 'number'] });
  if (!order) throw noOrderBehind();
  await claimOrderWorkflow(req.scope).run({ input: { id: order.id, customer_id: req.auth_context.actor_id } });
  res.json({ order: { id: order.id, number: order.number } });
});

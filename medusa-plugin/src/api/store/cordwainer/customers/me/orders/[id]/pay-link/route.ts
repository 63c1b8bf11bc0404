import { PRODUCTION_MODULE } from '../../../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../../../modules/production/service';
import { buyersSubject } from '../../../../../../../../payments/buyers-subject';
import { createPayLinkWorkflow } from '../../../../../../../../workflows/payment/workflows/create-pay-link';
import { serve } from '../../../../../../../http/serve';
import { getMyPayLink } from '../../../../../orders/[token]/pay-link/operations';
import { noSuchOrder } from '../../../../../refusals';
import { shopOf } from '../../../../../shop';

export const POST = serve(getMyPayLink, async ({ req, res, params: { id } }) => {
  const { brandId } = await shopOf(req);
  const { actor_id } = req.auth_context;
  const [order] = await req.scope
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id, customer_id: actor_id, brand_id: brandId }, { select: ['id'] });
  if (!order) throw noSuchOrder();
  const { result } = await createPayLinkWorkflow(req.scope).run({
    input: {
      subject: await buyersSubject(req.scope, id),
      actor: { type: 'customer', id: actor_id },
      origin: 'customer',
    },
  });
  res.status(201).set('Cache-Control', 'private, no-store').json({ pay_link: result });
});

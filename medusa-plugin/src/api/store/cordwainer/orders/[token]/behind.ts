import type { MedusaStoreRequest } from '@medusajs/framework/http';
import { PRODUCTION_MODULE } from '../../../../../modules/production';
import type ProductionModuleService from '../../../../../modules/production/service';
import { noOrderBehind } from '../../refusals';
import { shopOf } from '../../shop';
import { findOrder } from '../order-view';

/**
 * The id of the order behind a private link.
 *
 * @throws Refusal 404 where there is none, or it is another brand's
 */
export async function orderBehind(req: MedusaStoreRequest, token: string): Promise<string> {
  const { brandId } = await shopOf(req);
  const [order] = await req.scope
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ link_token: token, brand_id: brandId }, { select: ['id'] });
  if (!order) throw noOrderBehind();
  return order.id;
}

/** The same order as its link shows it. */
export async function viewBehind(req: MedusaStoreRequest, token: string) {
  const { brandId } = await shopOf(req);
  return (await findOrder(req.scope, { link_token: token, brand_id: brandId }))!.order;
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../../../modules/production';
import type ProductionModuleService from '../../../../../modules/production/service';
import { RefusalError } from '../../../../../refusal';

/** Whose order it is. @throws Refusal 404 where there is none */
export async function readBrandOf(container: MedusaContainer, id: string): Promise<string> {
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id }, { select: ['id', 'brand_id'] });
  if (order) return order.brand_id;
  throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
}

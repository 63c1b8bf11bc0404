import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';

/** Keeps the tally of orders short, so that adding it up stays quick. */
export default async function foldOrderTally(container: MedusaContainer): Promise<void> {
  await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).foldTally();
}

export const config = { name: 'cordwainer-fold-order-tally', schedule: '*/5 * * * *' };

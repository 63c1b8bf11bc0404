import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';

/** Keeps the table of links to pay from growing for ever: each visit of a payment page may have made one. */
export default async function forgetPayLinks(container: MedusaContainer): Promise<void> {
  await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).forgetPayLinks();
}

export const config = { name: 'cordwainer-forget-pay-links', schedule: '17 3 * * *' };

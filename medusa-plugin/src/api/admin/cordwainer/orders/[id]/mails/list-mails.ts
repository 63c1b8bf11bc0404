import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { RefusalError } from '../../../../../../refusal';

/** The e-mails of an order, oldest first. @throws Refusal 404 */
export async function listMails(container: MedusaContainer, id: string) {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [[order], mails] = await Promise.all([
    production.listProductionOrders({ id }, { select: ['id'] }),
    production.listCordwainerMails({ production_order_id: id }, { order: { created_at: 'ASC', id: 'ASC' } }),
  ]);
  if (!order) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  return mails.map(({ id, kind, key, status, attempts, last_error, sent_at, due_at, created_at }) => ({
    id,
    kind,
    key,
    status,
    attempts,
    last_error,
    sent_at,
    due_at,
    created_at,
  }));
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { releaseLapsedPayment } from '../../payment/release-lapsed';
import type { GroupWish } from './plan-regrouping';

/**
 * Ends what is left of payments whose time has run out, of the group and of the orders that join it, before prices change.
 * One that is being made stands in the way, as planning finds.
 *
 * @throws Refusal 409 where the provider says it is paid after all, or does not answer
 */
export async function releaseLapsedPayments(container: MedusaContainer, wish: GroupWish): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  if (wish.kind === 'form' || wish.kind === 'add') {
    const orders = await production.readGroupables({ ids: wish.ids });
    for (const { id, paying, group_id } of orders) {
      if (paying && !group_id) await releaseLapsedPayment(container, { kind: 'order', id });
    }
  }
  if (wish.kind === 'form') return;
  const members = await production.readGroupables({ group_id: wish.group_id });
  if (members.some(({ paying }) => paying)) {
    await releaseLapsedPayment(container, { kind: 'group', id: wish.group_id });
  }
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../modules/production';
import type ProductionModuleService from '../../modules/production/service';
import { readDestinations } from './read-destinations';
import { changeGroupWorkflow } from './workflows/change-group';

/**
 * Writes down where an order goes by now, by what its Medusa order says. In a group that is not paid and goes elsewhere it
 * can't stay. Idempotent.
 *
 * @throws Refusal 409 where somebody is at the group at this moment
 */
export async function followAddress(container: MedusaContainer, orderId: string): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [order] = await production.listProductionOrders(
    { order_id: orderId },
    { select: ['id', 'number', 'status', 'group_id', 'destination_key'], take: 1 },
  );
  if (order?.status !== 'pending-payment') return;
  const key = (await readDestinations(container, [orderId])).get(orderId);
  if (!key || key === order.destination_key) return;
  const { id, number, group_id } = order;
  if (group_id) {
    await changeGroupWorkflow(container).run({
      input: {
        wish: { kind: 'remove', group_id, ids: [id] },
        actor: { type: 'system' },
        reason: `Order ${number} goes to another address`,
      },
    });
  }
  await production.noteDestination({ id, from: order.destination_key, to: key });
}

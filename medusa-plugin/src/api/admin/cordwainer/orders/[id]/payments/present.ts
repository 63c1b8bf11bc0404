import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { readPaymentOverview } from '../../../../../../payments/read-overview';
import { RefusalError } from '../../../../../../refusal';
import { nameUsers } from '../../../../../../users/name-users';

/**
 * An order's money as the back office sees it.
 *
 * @param id of the production order or of its Medusa order
 * @throws Refusal 404
 */
export async function presentPayments(container: MedusaContainer, id: string) {
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders(id.startsWith('order_') ? { order_id: id } : { id }, { take: 1 });
  if (!order) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  const { refunds, ...overview } = await readPaymentOverview(container, order);
  const names = await nameUsers(
    container,
    refunds.map(({ actor_id }) => actor_id),
  );
  return {
    ...overview,
    refunds: refunds.map((refund) => ({
      id: refund.id,
      refund_id: refund.key,
      amount: refund.amount,
      currency: refund.currency,
      reason: refund.reason,
      origin: refund.origin,
      actor_type: refund.actor_type,
      actor_name: (refund.actor_id && names.get(refund.actor_id)) || null,
      created_at: refund.created_at,
      done_at: refund.done_at,
      last_error: refund.last_error,
      credit_note_number: refund.credit_note_number,
    })),
  };
}

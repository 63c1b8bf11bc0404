import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { awaitsPayment } from './payable';
import { payingSubject } from './paying-subject';
import type { PaymentSubject } from './subject';

/**
 * What a buyer is led to who wants to pay an order: the order, or the group that it is paid with where all of it was
 * ordered by the same address. A group of several buyers' orders stays the merchant's to hand out: its page shows all of
 * them. By that subject the order then says that it is paid with its group.
 */
export async function buyersSubject(container: MedusaContainer, orderId: string): Promise<PaymentSubject> {
  const own = { kind: 'order', id: orderId } as const;
  const subject = await payingSubject(container, own);
  if (subject.kind === 'order') return own;
  const orders = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ group_id: subject.id } as never, { select: ['email', 'status', 'held_status'] });
  const buyers = new Set(orders.filter(awaitsPayment).map(({ email }) => email.trim().toLowerCase()));
  return buyers.size === 1 ? subject : own;
}

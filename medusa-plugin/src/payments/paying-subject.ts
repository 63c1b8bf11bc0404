import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { awaitsPayment } from './payable';
import type { PaymentSubject } from './subject';

/** What an order is paid as: while it is unpaid and in a group, the group. */
export async function payingSubject(container: MedusaContainer, subject: PaymentSubject): Promise<PaymentSubject> {
  if (subject.kind === 'group') return subject;
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id: subject.id }, { select: ['id', 'group_id', 'status', 'held_status'], take: 1 });
  return order?.group_id && awaitsPayment(order) ? { kind: 'group', id: order.group_id } : subject;
}

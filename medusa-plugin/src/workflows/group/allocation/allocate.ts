import { setTimeout as sleep } from 'node:timers/promises';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { UnsettledPart } from '../../../modules/production/group-payment/book';
import type ProductionModuleService from '../../../modules/production/service';
import { settleOrderPayment } from '../../payment/settle-order-payment';
import { bookAllocation } from './book-allocation';
import { readBooking } from './read-booking';

/** For what others are at, before it is left to them. */
const PATIENCE_MS = 20_000;
const RETRY_MS = 200;

/**
 * Books every part of a group's payment on its order and launches it, then lets go of the group: it is paid, and no claim
 * is needed any more. One that fails keeps no other from it: a job comes back to it. Idempotent, and completes what a
 * process that died has left. Any number of processes may be at it, and share the work.
 *
 * @throws where a part could not be booked
 */
export async function allocate(container: MedusaContainer, paymentId: string): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const failed = new Map<string, unknown>();
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const open = (await production.listUnsettledParts(paymentId)).filter(({ id }) => !failed.has(id));
    for (const part of open) {
      await allocatePart(container, part).catch((error) => failed.set(part.id, error));
    }
    if (open.length === 0 || Date.now() > giveUpAt) break;
    await sleep(RETRY_MS);
  }
  const [failure] = failed.values();
  if (failure) throw failure;
  await letGo(container, paymentId);
}

async function allocatePart(container: MedusaContainer, part: UnsettledPart): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const allocation = await production.leaseAllocation(part.id);
  // Another is at it.
  if (!allocation) return;
  try {
    await bookAllocation(container, allocation, part.order_id);
    const booking = await readBooking(container, { id: part.id, order_id: part.order_id });
    if (booking.state !== 'booked') throw new Error(`Allocation ${part.id} is ${booking.state} after being booked`);
    const payment = { id: booking.paymentId, actor: allocation.actor };
    await settleOrderPayment(container, { id: allocation.production_order_id, orderId: part.order_id, payment });
    await production.settleAllocation(part.id);
  } catch (error) {
    await production.freeAllocation(part.id);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Order ${part.number} can't be given its part of its group's payment yet`, error as Error);
    throw error;
  }
}

async function letGo(container: MedusaContainer, paymentId: string): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  if ((await production.listUnsettledParts(paymentId)).length > 0) return;
  const [group] = await production.listShippingGroups({ payment_id: paymentId }, { select: ['id'], take: 1 });
  const claim = group && (await production.readGroupClaim(group.id));
  if (claim) await production.freeGroupPayment(group.id, claim.lease);
}

import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ProductionOrderEvents } from '../../../events';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { type Money, type MoneyRefund, readMoney } from '../../../payments/read-money';
import { askProviderAgain } from './ask-provider-again';
import { balanceOf, bookRefunds, cancelStaleCredits, creditRefund, unbookedRefunds } from './book-refunds';

/** A refund that Medusa has noted and not booked for longer than providers take: its process died. */
const DEAD_AFTER_MS = 120_000;

export type OrderOfRefund = { id: string; order_id: string; currency: string };

/**
 * Takes note of refunds that somebody made on Medusa's own pages: each leaves a line in the history, an e-mail to the
 * customer and what follows from the event, as one of ours does. One that died within Medusa is completed first. Safe to
 * repeat; answers how many were new.
 */
export async function adoptRefunds(container: MedusaContainer, order: OrderOfRefund): Promise<number> {
  const money = await readMoney(container, order.order_id);
  const foreign = money.refunds.filter(({ key }) => key === null);
  if (foreign.length === 0) return 0;
  const unbooked = new Set((await unbookedRefunds(container, money)).map(({ id }) => id));
  let adopted = 0;
  for (const refund of foreign) {
    if (unbooked.has(refund.id) && !(await complete(container, order, refund))) continue;
    if (await adopt(container, order, money, refund)) adopted += 1;
  }
  if (adopted > 0) {
    await container.resolve(Modules.EVENT_BUS).emit({ name: ProductionOrderEvents.REFUNDED, data: { id: order.id } });
  }
  return adopted;
}

/** Whether it is done now; one that is young is with whoever makes it. */
async function complete(container: MedusaContainer, { order_id }: OrderOfRefund, refund: MoneyRefund) {
  if (Date.now() - new Date(refund.created_at).getTime() < DEAD_AFTER_MS) return false;
  const money = await readMoney(container, order_id);
  const given = toMinor(refund.amount, money.currency);
  await cancelStaleCredits(container, money);
  await askProviderAgain(container, refund);
  await bookRefunds(container, money, [refund]);
  await creditRefund(container, order_id, { before: balanceOf(money) - given, given, refund_id: refund.id });
  return true;
}

function adopt(
  container: MedusaContainer,
  { id, currency }: OrderOfRefund,
  { canceled }: Money,
  { id: key, payment_id, amount, created_by, note }: MoneyRefund,
): Promise<boolean> {
  const user = created_by?.startsWith('user_') ? created_by : null;
  const wish = {
    id,
    key,
    amount: toMinor(amount, currency),
    currency,
    reason: note?.trim() || null,
    actor: user ? { type: 'user' as const, id: user } : { type: 'system' as const },
    origin: 'medusa' as const,
  };
  // Of a cancellation its own e-mail tells.
  return container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .adoptRefund(wish, [{ payment_id, amount }], !canceled);
}

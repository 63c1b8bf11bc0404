import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ProductionOrderEvents } from '../../events';
import { PRODUCTION_MODULE } from '../../modules/production';
import type ProductionModuleService from '../../modules/production/service';
import { type CollectedPayment, netOf, readPayment } from '../../payments/read-collections';
import { readMoney } from '../../payments/read-money';
import type { SettledPayment } from '../../payments/subject';
import { launchProductionOrderWorkflow } from '../production/workflows/launch-production-order';
import { bookCaptures } from './book-captures';
import { completeCapture } from './complete-capture';
import { dropDoubles } from './drop-doubles';
import { returnMoney } from './return-money';

export type OrderPayment = { id: string; orderId: string; payment: SettledPayment };

/**
 * Does what an order's captured payment is for. Safe to repeat, and completes what a process that died has begun: it books
 * the capture where Medusa's own workflow did not come to it, decides once whether the order takes the money, and
 * launches. Money for an order that is cancelled, or that was paid without it, goes back.
 */
export async function settleOrderPayment(
  container: MedusaContainer,
  { id, orderId, payment: { id: paymentId, actor } }: OrderPayment,
): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const found = await readPayment(container, paymentId);
  if (!found || found.captures.length === 0) return;
  const payment = await completeCapture(container, found);
  await bookCaptures(container, orderId, payment);
  await dropDoubles(container, orderId);
  const noted = await production.listProductionEvents(
    { production_order_id: id, kind: ['payment-received'], money_ref: payment.captures.map((capture) => capture.id) },
    { select: ['id'] },
  );
  const back = noted.length === 0 ? await findReasonToReturn(container, { id, orderId, payment }) : undefined;
  if (back) {
    await returnMoney(container, { id, orderId, payment, ...back });
    return;
  }
  const currency = payment.currency_code.toUpperCase();
  let news = false;
  for (const capture of payment.captures) {
    const amount = toMinor(Number(capture.amount), currency);
    const details = { currency, provider: payment.provider_id };
    const note = { id, kind: 'payment-received', ref: capture.id, actor, amount, details };
    if (await production.noteMoney(note)) news = true;
  }
  await launchProductionOrderWorkflow(container).run({ input: { id, actor } });
  if (news) await container.resolve(Modules.EVENT_BUS).emit({ name: ProductionOrderEvents.PAID, data: { id } });
}

/** Why an order can't take a payment, and how much of it, minor units. */
async function findReasonToReturn(
  container: MedusaContainer,
  { id, orderId, payment }: { id: string; orderId: string; payment: CollectedPayment },
): Promise<{ reason: string; most: number } | undefined> {
  const order = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).retrieveProductionOrder(id);
  const money = await readMoney(container, orderId);
  if (order.status === 'cancelled') {
    const most = Math.max(0, money.paid - (order.cancellation_fee ?? 0));
    return { reason: 'Paid after the order was cancelled', most };
  }
  const withoutIt = money.paid - netOf(payment);
  if (withoutIt < toMinor(money.total, money.currency)) return undefined;
  return { reason: 'The order was paid already', most: netOf(payment) };
}

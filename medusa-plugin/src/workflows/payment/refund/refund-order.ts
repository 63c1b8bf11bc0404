import { formatMoney } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { RefundObstacle, RefundRow, RefundWish } from '../../../modules/production/refunds/refunds';
import type ProductionModuleService from '../../../modules/production/service';
import { type Money, readMoney, shareRefund } from '../../../payments/read-money';
import { RefusalError, unprocessable } from '../../../refusal';
import { refusalForObstacle } from '../../production/obstacle';
import { releaseLapsedPayment } from '../release-lapsed';
import { balanceOf } from './book-refunds';
import { type Given, giveBack } from './give-back';

export type OrderRefund = RefundWish & {
  order_id: string;
  number: string;
  /** Whether the customer is written of it. */
  notify?: boolean;
};

export type RefundedOrder = { id: string; key: string; amount: number; currency: string };

/**
 * Gives money of an order back, once for a key, through Medusa's own refunds: the latest payment first.
 *
 * The wish is written down and the order claimed before any money moves. Whatever stops it, a later run completes it or
 * finds that nothing had moved. There is no way back: money that was given back can't be called back.
 *
 * @throws Refusal 404; 409 where somebody is at the order's money, or the provider gives nothing back; 422 where it is
 * more than was paid
 */
export async function refundOrder(container: MedusaContainer, input: OrderRefund): Promise<RefundedOrder> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const { order_id, number, notify, ...wish } = input;
  const money = await readMoney(container, order_id);
  if (!Number.isSafeInteger(wish.amount) || wish.amount < 1) throw tooMuch(money);
  refuseBesideEdit(money, number);
  await releaseLapsedPayment(container, { kind: 'order', id: wish.id });
  const result = await production.beginRefund(wish);
  if (!result.began) throw refusalOfBegin(result.obstacle, input);
  const { refund } = result;
  if (!refund.done) await completeRefund(container, order_id, refund, notify ?? true);
  const { id, key, currency } = refund;
  const [done] = await production.listCordwainerRefunds({ id }, { take: 1 });
  return { id, key, amount: done!.amount, currency };
}

/** Under the order's claim: plans what is not planned, gives it back, and ends it. */
async function completeRefund(
  container: MedusaContainer,
  orderId: string,
  refund: RefundRow,
  notify: boolean,
): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  let given: Given;
  try {
    const planned = refund.parts ? refund : { ...refund, ...(await plan(container, orderId, refund)) };
    given = await giveBack(container, orderId, planned);
    if (given.amount > 0) await production.endRefund({ id: refund.id, amount: given.amount, notify });
    else await production.abandonRefund(refund.id);
  } catch (error) {
    const moved = (await readMoney(container, orderId)).refunds.some(({ key }) => key === refund.key);
    // A job completes it, and the order stays claimed until then.
    if (moved) await production.leaveRefund(refund.id, messageOf(error));
    else await production.abandonRefund(refund.id);
    throw error;
  }
  if (given.amount < refund.amount) throw givenLess(refund, given);
}

/** @throws Refusal 422 where it is more than was paid, as it is now that nobody else moves it */
async function plan(container: MedusaContainer, orderId: string, { id, amount }: RefundRow) {
  const money = await readMoney(container, orderId);
  if (amount > money.paid) throw tooMuch(money);
  const parts = shareRefund(money, money.paid - amount).map(({ id: payment_id, ...part }) => ({ payment_id, ...part }));
  const balance = balanceOf(money);
  await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).planRefund(id, parts, balance);
  return { parts, balance };
}

function tooMuch({ paid, currency }: Money): RefusalError {
  const message =
    paid > 0
      ? `must be from 1 to ${paid}, the ${formatMoney(paid, currency, 'en')} that were paid and not given back`
      : 'must be nothing: nothing is paid that could be given back';
  return unprocessable([{ path: 'amount', code: 'refund-too-high', message }], 'invalid-refund');
}

/** Medusa takes a refund off the order's total by a change, and makes no two changes at a time. */
function refuseBesideEdit({ changes, canceled }: Money, number: string): void {
  if (canceled || changes.every(({ type }) => type === 'credit_line')) return;
  if (changes.some(({ ours }) => ours)) {
    const message = `Order ${number} is being edited at this moment`;
    throw new RefusalError({ status: 409, type: 'edit-in-progress', message, retryAfter: 60 });
  }
  const message = `Order ${number} is being edited on Medusa's own page; confirm or cancel that first`;
  throw new RefusalError({ status: 409, type: 'order-edit', message });
}

function refusalOfBegin(obstacle: RefundObstacle, { id, key }: OrderRefund): RefusalError {
  if (obstacle.code === 'another-refund') {
    const message = `The refund id "${key}" is another order's; take a new one`;
    return new RefusalError({ status: 409, type: 'another-refund', message });
  }
  if (obstacle.code === 'refund-in-progress') {
    const message = 'This refund is being made at this moment';
    return new RefusalError({ status: 409, type: 'refund-in-progress', message, retryAfter: 60 });
  }
  return refusalForObstacle(obstacle, { id, transition: 'refund' });
}

function givenLess({ amount, currency }: RefundRow, given: Given): RefusalError {
  const money = (minor: number) => formatMoney(minor, currency, 'en');
  const because = given.failure ? `: ${messageOf(given.failure)}` : '';
  const message =
    given.amount === 0
      ? `The payment provider gave nothing back${because}`
      : `Of ${money(amount)}, ${money(given.amount)} were given back; of the rest the payment provider said no${because}`;
  return new RefusalError({ status: 409, type: given.amount === 0 ? 'refund-refused' : 'refund-incomplete', message });
}

/** Workflows hand on errors as plain objects, which are no `Error` any more. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

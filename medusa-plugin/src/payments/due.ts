import type { Quote } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { RefusalError } from '../refusal';
import { readMoney } from './read-money';
import { type Sums, standingOf, sumsOf } from './standing';
import type { PaymentSubject } from './subject';

/** What a payment is for: a part before production, the rest of it, all at once, or what an edit has added. */
export type DuePurpose = 'deposit' | 'balance' | 'whole' | 'extra';

/** What is to be paid next; an amount of 0 where nothing is. Minor units. */
export type Due = { amount: number; currency: string; purpose: DuePurpose };

/**
 * What of an order is to be paid next. The deposit comes first; after it, or without one, everything that is outstanding.
 * Never negative: what was paid too much is not due from anybody, it is the merchant's to give back.
 */
export function whatIsDue(sums: Sums): Omit<Due, 'currency'> {
  const { outstanding } = standingOf(sums);
  const missing = Math.min(outstanding, Math.max(0, sums.deposit - sums.captured));
  if (missing > 0 && missing < outstanding) return { amount: missing, purpose: 'deposit' };
  if (sums.captured === 0) return { amount: outstanding, purpose: 'whole' };
  return { amount: outstanding, purpose: sums.captured <= sums.deposit ? 'balance' : 'extra' };
}

/**
 * What of an order or a group is to be paid next. A group is paid at once, whatever deposits its members would have
 * asked for: it ships as one.
 *
 * @throws Refusal 404
 */
export async function dueOf(container: MedusaContainer, subject: PaymentSubject): Promise<Due> {
  const orders = await ordersOf(container, subject);
  const sums = await Promise.all(orders.map((order) => sumsOfOrder(container, order)));
  const currency = orders[0]!.currency;
  if (subject.kind === 'order') return { ...whatIsDue(sums[0]!), currency };
  const amount = sums.reduce((total, member) => total + standingOf(member).outstanding, 0);
  return { amount, currency, purpose: 'whole' };
}

export type PricedOrder = { id: string; order_id: string; currency: string; quote: unknown };

/** The sums of a production order's money, by what Medusa has of it. */
export async function sumsOfOrder(container: MedusaContainer, { order_id, quote }: PricedOrder): Promise<Sums> {
  return sumsOf(await readMoney(container, order_id), quote as Quote);
}

async function ordersOf(container: MedusaContainer, { kind, id }: PaymentSubject): Promise<PricedOrder[]> {
  const orders = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders((kind === 'order' ? { id } : { group_id: id }) as never, {
      select: ['id', 'order_id', 'currency', 'quote'],
      ...(kind === 'order' && { take: 1 }),
    });
  if (orders.length > 0) return orders;
  const message = kind === 'order' ? `There is no production order ${id}` : `There is no shipping group ${id}`;
  throw new RefusalError({ status: 404, type: 'not-found', message });
}

import { addSummaries, type CostSummary, summarise } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { type Due, dueOf, sumsOfOrder } from '../due';
import { authorizedPayments, readCollections } from '../read-collections';
import { settledOf } from '../standing';
import { type PaymentSubject, portOf } from '../subject';
import { type PayState, payStateOf } from './pay-state';
import { type OrderToPay, readOrdersToPay } from './read-orders';

/** What a payment is for and how it stands. Amounts in minor units. */
export type PayPage = {
  orders: readonly OrderToPay[];
  costs: CostSummary;
  /** What came in already; with what is outstanding it adds up to what it costs. */
  paid: number;
  due: Due;
  state: PayState;
};

/**
 * What the page shows on which an order or a group is paid. Orders of a group that were cancelled are not among those it
 * adds up.
 *
 * @throws Refusal 404
 */
export async function readPayPage(container: MedusaContainer, subject: PaymentSubject): Promise<PayPage> {
  const all = await readOrdersToPay(container, subject);
  const standing = all.filter(({ status }) => status !== 'cancelled');
  const orders = standing.length > 0 ? standing : all;
  const [due, collections, sums] = await Promise.all([
    dueOf(container, subject),
    collectionsOf(container, subject),
    Promise.all(orders.map((order) => sumsOfOrder(container, order))),
  ]);
  return {
    orders,
    costs: addSummaries(orders.map(({ quote }) => summarise(quote))),
    paid: sums.reduce((total, each, at) => total + settledOf(orders[at]!.quote.total, each), 0),
    due,
    state: payStateOf(all, {
      due: due.amount,
      alone: subject.kind === 'order',
      authorized: authorizedPayments(collections).length > 0,
      now: new Date(),
    }),
  };
}

async function collectionsOf(container: MedusaContainer, subject: PaymentSubject) {
  return readCollections(container, await portOf(subject).collections(container, subject.id));
}

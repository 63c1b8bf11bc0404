import { toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** The money of a Medusa order, payment by payment. Major units where Medusa's, minor units where ours. */
export type Money = {
  orderId: string;
  /** ISO 4217 in capitals. */
  currency: string;
  canceled: boolean;
  /** What was captured and not given back, minor units. */
  paid: number;
  payments: { id: string /** Major units. */; captured: number /** Major units. */; refunded: number }[];
  /** Authorised and not captured. */
  uncaptured: string[];
  refunds: { id: string /** Major units. */; amount: number }[];
  /** Payment sessions that nobody has authorised yet. */
  openSessions: string[];
  /** Payment collections that no money ever came into. */
  unpaidCollections: string[];
  /** What the order still comes to, major units, credit lines taken off. */
  total: number;
  /** Fulfilments that are not cancelled. */
  fulfilments: number;
  /** Changes of the Medusa order that are not confirmed: an edit on its own page, or what a process that died has left. */
  changes: { id: string; type: string }[];
};

type Amount = { id: string; amount: unknown };
type Order = {
  id: string;
  currency_code: string;
  canceled_at: string | null;
  total: unknown;
  fulfillments?: { canceled_at: string | null }[];
  payment_collections?: {
    id: string;
    payment_sessions?: { id: string; status: string }[];
    payments?: { id: string; canceled_at: string | null; captures?: Amount[]; refunds?: Amount[] }[];
  }[];
};

const FIELDS = [
  'id',
  'currency_code',
  'canceled_at',
  'total',
  'fulfillments.canceled_at',
  'payment_collections.id',
  'payment_collections.payment_sessions.id',
  'payment_collections.payment_sessions.status',
  'payment_collections.payments.id',
  'payment_collections.payments.canceled_at',
  'payment_collections.payments.captures.id',
  'payment_collections.payments.captures.amount',
  'payment_collections.payments.refunds.id',
  'payment_collections.payments.refunds.amount',
];

export async function readMoney(container: MedusaContainer, orderId: string): Promise<Money> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: 'order', fields: FIELDS, filters: { id: orderId } });
  const { data: changes } = await query.graph({
    entity: 'order_change',
    fields: ['id', 'change_type'],
    filters: { order_id: orderId, status: ['pending', 'requested'] } as never,
  });
  const order = data[0] as unknown as Order;
  const currency = order.currency_code.toUpperCase();
  const collections = order.payment_collections ?? [];
  const all = collections.flatMap(({ payments }) => payments ?? []);
  const payments = all.map(({ id, captures, refunds }) => ({ id, captured: sum(captures), refunded: sum(refunds) }));
  return {
    orderId,
    currency,
    canceled: order.canceled_at !== null,
    paid: toMinor(
      payments.reduce((net, { captured, refunded }) => net + captured - refunded, 0),
      currency,
    ),
    payments: payments.filter(({ captured }) => captured > 0),
    uncaptured: all.filter((payment) => !payment.canceled_at && !payment.captures?.length).map(({ id }) => id),
    refunds: all.flatMap(({ refunds }) => (refunds ?? []).map(({ id, amount }) => ({ id, amount: Number(amount) }))),
    openSessions: collections.flatMap(({ payment_sessions }) =>
      (payment_sessions ?? [])
        .filter(({ status }) => status !== 'authorized' && status !== 'captured')
        .map(({ id }) => id),
    ),
    unpaidCollections: collections
      .filter(({ payments }) => !(payments ?? []).some(({ captures }) => captures?.length))
      .map(({ id }) => id),
    total: Number(order.total),
    fulfilments: (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at).length,
    changes: changes.map(({ id, change_type }) => ({ id, type: change_type ?? '' })),
  };
}

/**
 * How much of each payment to give back so that `keep` stays, the latest first. Where nothing stays, exactly what is left
 * of each: Medusa may have taken fractions of a minor unit.
 *
 * @param keep minor units
 */
export function shareRefund({ payments, paid, currency }: Money, keep: number): { id: string; amount: number }[] {
  let left = toMajor(Math.max(0, paid - keep), currency);
  return [...payments].reverse().flatMap(({ id, captured, refunded }) => {
    const rest = captured - refunded;
    const amount = keep <= 0 ? rest : round(Math.min(rest, left), currency);
    left -= amount;
    return amount > 0 ? [{ id, amount }] : [];
  });
}

function round(amount: number, currency: string): number {
  return toMajor(toMinor(amount, currency), currency);
}

function sum(amounts: Amount[] = []): number {
  return amounts.reduce((total, { amount }) => total + Number(amount), 0);
}

import { toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { isEditMark } from '../modules/production/edit-mark';
import { refundable } from './chargeable';

/** The money of a Medusa order, payment by payment. Major units where Medusa's, minor units where ours. */
export type Money = {
  orderId: string;
  /** ISO 4217 in capitals. */
  currency: string;
  canceled: boolean;
  /** What was captured and not given back, minor units. */
  paid: number;
  payments: MoneyPayment[];
  /** Authorised and not captured. */
  uncaptured: string[];
  refunds: MoneyRefund[];
  /** Payment sessions that nobody has authorised yet. */
  openSessions: string[];
  /** Payment collections that no money ever came into. */
  unpaidCollections: string[];
  /** What the order still comes to, major units, credit lines taken off. */
  total: number;
  /** Fulfilments that are not cancelled. */
  fulfilments: number;
  /**
   * Changes of the Medusa order that are not confirmed: an edit on its own page, one of ours that is under way, or what a
   * process that died has left.
   */
  changes: { id: string; type: string; ours: boolean }[];
};

/** A payment of which something was captured. */
export type MoneyPayment = {
  id: string;
  provider_id: string;
  captured_at: string | null;
  /** Major units. */
  captured: number;
  /** Major units. */
  refunded: number;
};

/** Money given back, as Medusa has noted it. */
export type MoneyRefund = {
  id: string;
  payment_id: string;
  /** Major units. */
  amount: number;
  /** Of the wish it came from, where it was ours. */
  key: string | null;
  /** The user on whose wish, where Medusa knows. */
  created_by: string | null;
  note: string | null;
  created_at: string;
};

/** Digits of a major unit that are money, fractions of a minor one that Medusa may keep included. */
const FRACTION = 8;

/** In a refund's metadata: the key of our wish. */
export const REFUND_KEY = 'cordwainer_refund';

type Amount = { id: string; amount: unknown };
type Refund = Amount &
  Pick<MoneyRefund, 'created_by' | 'note' | 'created_at'> & {
    metadata: Record<string, unknown> | null;
  };
type Order = {
  id: string;
  currency_code: string;
  canceled_at: string | null;
  total: unknown;
  fulfillments?: { canceled_at: string | null }[];
  payment_collections?: {
    id: string;
    payment_sessions?: { id: string; status: string }[];
    payments?: {
      id: string;
      provider_id: string;
      captured_at: string | null;
      canceled_at: string | null;
      created_at: string;
      captures?: Amount[];
      refunds?: Refund[];
    }[];
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
  'payment_collections.payments.provider_id',
  'payment_collections.payments.captured_at',
  'payment_collections.payments.canceled_at',
  'payment_collections.payments.created_at',
  'payment_collections.payments.captures.id',
  'payment_collections.payments.captures.amount',
  'payment_collections.payments.refunds.id',
  'payment_collections.payments.refunds.amount',
  'payment_collections.payments.refunds.metadata',
  'payment_collections.payments.refunds.created_by',
  'payment_collections.payments.refunds.note',
  'payment_collections.payments.refunds.created_at',
];

export async function readMoney(container: MedusaContainer, orderId: string): Promise<Money> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: 'order', fields: FIELDS, filters: { id: orderId } });
  const { data: changes } = await query.graph({
    entity: 'order_change',
    fields: ['id', 'change_type', 'internal_note'],
    filters: { order_id: orderId, status: ['pending', 'requested'] } as never,
  });
  const order = data[0] as unknown as Order;
  const currency = order.currency_code.toUpperCase();
  const collections = order.payment_collections ?? [];
  // Collections come in no order.
  const all = collections.flatMap(({ payments }) => payments ?? []).sort(byAge);
  const payments = all.map(({ id, provider_id, captured_at, captures, refunds }) => ({
    id,
    provider_id,
    captured_at: captured_at ?? null,
    captured: sum(captures),
    refunded: sum(refunds),
  }));
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
    refunds: all.flatMap(({ id, refunds }) => (refunds ?? []).map((refund) => refundOf(id, refund))),
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
    changes: changes.map(({ id, change_type, internal_note }) => ({
      id,
      type: change_type ?? '',
      ours: isEditMark(internal_note),
    })),
  };
}

/**
 * How much of each payment to give back so that `keep` stays, the latest first. Where nothing stays, exactly what is left
 * of each: Medusa may have taken fractions of a minor unit. A few units more go back where the provider rounds up.
 *
 * @param keep minor units
 */
export function shareRefund({ payments, paid, currency }: Money, keep: number): { id: string; amount: number }[] {
  let open = Math.max(0, paid - keep);
  return [...payments].reverse().flatMap(({ id, provider_id, captured, refunded }) => {
    // Sums of hundredths leave a trace behind the digits that anybody counts.
    const rest = Number((captured - refunded).toFixed(FRACTION));
    const [all, left] = [toMinor(captured, currency), toMinor(rest, currency)];
    const back = refundable({ provider_id, captured: all, left }, Math.min(left, open), currency);
    open = Math.max(0, open - back);
    const amount = keep <= 0 ? rest : toMajor(back, currency);
    return amount > 0 ? [{ id, amount }] : [];
  });
}

function refundOf(payment_id: string, { id, amount, metadata, created_by, note, created_at }: Refund): MoneyRefund {
  const key = metadata?.[REFUND_KEY];
  return {
    id,
    payment_id,
    amount: Number(amount),
    key: typeof key === 'string' ? key : null,
    created_by: created_by ?? null,
    note: note ?? null,
    created_at,
  };
}

const byAge = (a: { created_at: string }, b: { created_at: string }) =>
  new Date(a.created_at).getTime() - new Date(b.created_at).getTime();

function sum(amounts: Amount[] = []): number {
  return amounts.reduce((total, { amount }) => total + Number(amount), 0);
}

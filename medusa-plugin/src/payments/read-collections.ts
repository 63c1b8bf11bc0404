import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

type Moment = Date | string | null;
type Amount = { id: string /** Major units. */; amount: unknown };

export type Session = {
  id: string;
  provider_id: string;
  /** As Medusa heard it last; the provider may know more. */
  status: string;
  /** Major units. */
  amount: unknown;
  data: Record<string, unknown> | null;
  metadata: Record<string, unknown> | null;
};

export type CollectedPayment = {
  id: string;
  payment_collection_id: string;
  payment_session_id: string;
  provider_id: string;
  amount: unknown;
  currency_code: string;
  captured_at: Moment;
  canceled_at: Moment;
  data: Record<string, unknown> | null;
  captures: (Amount & { created_at: Date | string; created_by?: string | null })[];
  refunds: Amount[];
};

export type Collection = {
  id: string;
  status: string;
  amount: unknown;
  currency_code: string;
  sessions: Session[];
  payments: CollectedPayment[];
};

type Row = Omit<Collection, 'sessions' | 'payments'> & {
  payment_sessions?: Session[];
  payments?: (Omit<CollectedPayment, 'captures' | 'refunds'> &
    Partial<Pick<CollectedPayment, 'captures' | 'refunds'>>)[];
};

/** Payment collections with everything that was tried and paid in them. */
export async function readCollections(container: MedusaContainer, ids: readonly string[]): Promise<Collection[]> {
  if (ids.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment_collection',
    fields: [
      'id',
      'status',
      'amount',
      'currency_code',
      'payment_sessions.*',
      'payments.*',
      'payments.payment_collection_id',
      'payments.payment_session_id',
      'payments.captures.*',
      'payments.refunds.*',
    ],
    filters: { id: [...ids] },
  });
  return (data as unknown as Row[]).map(({ payment_sessions, payments, ...collection }) => ({
    ...collection,
    sessions: payment_sessions ?? [],
    payments: (payments ?? []).map((payment) => ({
      ...payment,
      captures: payment.captures ?? [],
      refunds: payment.refunds ?? [],
    })),
  }));
}

/** One payment, whatever collection it is in. */
export async function readPayment(container: MedusaContainer, id: string): Promise<CollectedPayment | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'payment', fields: ['id', 'payment_collection_id'], filters: { id } });
  const [row] = data as unknown as { payment_collection_id: string }[];
  const [collection] = await readCollections(container, row ? [row.payment_collection_id] : []);
  return collection?.payments.find((payment) => payment.id === id);
}

/** What was taken by a payment, minor units. */
export function capturedOf({ captures, currency_code }: CollectedPayment): number {
  return sum(captures, currency_code);
}

/** What was taken by a payment and not given back, minor units. */
export function netOf(payment: CollectedPayment): number {
  return capturedOf(payment) - sum(payment.refunds, payment.currency_code);
}

function sum(amounts: readonly Amount[], currency: string): number {
  return toMinor(
    amounts.reduce((total, { amount }) => total + Number(amount), 0),
    currency.toUpperCase(),
  );
}

/** Sessions that may still bring money: nobody has authorised them. */
export function openSessions(collections: readonly Collection[]): Session[] {
  return collections.flatMap(({ sessions }) =>
    sessions.filter(({ status }) => status !== 'authorized' && status !== 'captured'),
  );
}

/** Payments that a provider has authorised and nobody took. */
export function authorizedPayments(collections: readonly Collection[]): CollectedPayment[] {
  return collections.flatMap(({ payments }) =>
    payments.filter((payment) => !payment.captured_at && !payment.canceled_at),
  );
}

/** Payments that were taken, and not given back since. */
export function capturedPayments(collections: readonly Collection[]): CollectedPayment[] {
  return collections.flatMap(({ payments }) => payments.filter((payment) => payment.captured_at && netOf(payment) > 0));
}

/** Whether somebody is between authorising a payment on a merchant's word and noting it as taken, or died there. */
export function isBeingTaken(collections: readonly Collection[]): boolean {
  return collections.some(({ payments }) => payments.some(isNotedOnly)) || unfinishedMarks(collections).length > 0;
}

/** Whether Medusa has written down that all of a payment is captured, and not that it was: somebody is between the two, or died there. */
export function isNotedOnly(payment: CollectedPayment): boolean {
  const { captures, captured_at, canceled_at, amount, currency_code } = payment;
  if (captures.length === 0 || captured_at || canceled_at) return false;
  return capturedOf(payment) >= toMinor(Number(amount), currency_code.toUpperCase());
}

/** In a session's metadata: that it stands for money which came by another way, on a merchant's word. */
export const MARK = 'cordwainer_mark';

/**
 * Of those, what a merchant's mark has authorised and not captured: it is being made, or its process died. Nobody's bank holds
 * money for it.
 */
export function unfinishedMarks(collections: readonly Collection[]): CollectedPayment[] {
  const sessions = collections.flatMap((collection) => collection.sessions);
  const marks = sessions.filter(({ metadata }) => metadata?.[MARK] === true).map(({ id }) => id);
  return authorizedPayments(collections).filter(
    ({ payment_session_id, captures }) => captures.length === 0 && marks.includes(payment_session_id),
  );
}

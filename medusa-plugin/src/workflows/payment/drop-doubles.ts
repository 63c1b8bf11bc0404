import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';

type Booked = { id: string; reference: string; reference_id: string; amount: string; counted: string | null };

/** Of what is booked more than once, all but the first, and what the order's summary counts as moved. Major units. */
const BOOKED = `
  SELECT t.id, t.reference, t.reference_id, t.amount::text AS amount, s.totals->>'transaction_total' AS counted
  FROM order_transaction t JOIN "order" o ON o.id = t.order_id
  LEFT JOIN order_summary s ON s.order_id = o.id AND s.version = o.version AND s.deleted_at IS NULL
  WHERE t.order_id = ? AND t.deleted_at IS NULL ORDER BY t.created_at, t.id`;

/**
 * Takes off an order's books what stands there twice. Medusa looks whether a capture is booked before it books it, and two
 * that look at the same moment, a webhook and a button, both book it. Each tells of its capture when it has, so that
 * whoever settles last sees both.
 *
 * Has to run under the lock of the order's money.
 */
export async function dropDoubles(container: MedusaContainer, orderId: string): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: booked } = (await database.raw(BOOKED, [orderId])) as unknown as { rows: Booked[] };
  const first = (of: Booked) =>
    booked.find(({ reference, reference_id }) => reference === of.reference && reference_id === of.reference_id);
  const doubles = booked.filter((one) => one.reference_id !== null && first(one) !== one);
  if (doubles.length === 0) return;
  const ids = doubles.map(({ id }) => id);
  if (near(Number(booked[0]!.counted), sum(booked))) {
    await container.resolve(Modules.ORDER).deleteOrderTransactions(ids);
    return;
  }
  // Both read the summary before either wrote it: it counts the capture once, and is right as it is.
  const marks = ids.map(() => '?').join(', ');
  await database.raw(`UPDATE order_transaction SET deleted_at = now() WHERE id IN (${marks})`, ids);
}

function sum(booked: readonly Booked[]): number {
  return booked.reduce((total, { amount }) => total + Number(amount), 0);
}

/** Less apart than the smallest unit of any currency. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.0005;
}

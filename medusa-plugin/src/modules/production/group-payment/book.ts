import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../../database/sql';
import { lockGroup, lockMembers } from '../groups/lock';
import type { Actor } from '../types';

/** What an order of a group has to be paid. Minor units. */
export type GroupShare = { production_order_id: string; amount: number };

export type GroupPaymentToBook = {
  group_id: string;
  /** Medusa's payment of the whole group. */
  payment_id: string;
  actor: Actor;
  currency: string;
  /** By order: together what was captured. */
  shares: readonly GroupShare[];
};

export type BookedGroupPayment =
  | { booked: true }
  /** The group can't take it: it has to go back. */
  | { booked: false; reason: string };

/**
 * Takes a captured payment for a group: writes which part of it is whose, and a line of history on each order, all in one
 * transaction. From here on the group is paid; what is left to do follows from the parts.
 *
 * A group takes one payment, and each order one part. Whatever does not fit, though claims see to it that nothing does
 * not, is answered as not to be taken. Idempotent. Has to run in a transaction.
 */
export async function bookGroupPayment(sql: Sql, payment: GroupPaymentToBook): Promise<BookedGroupPayment> {
  const { group_id, payment_id, shares, currency, actor } = payment;
  const group = await lockGroup(sql, group_id);
  const [known] = await sql<{ payment_id: string | null }>(
    'SELECT payment_id FROM cordwainer_shipping_group WHERE id = ?',
    [group_id],
  );
  if (known?.payment_id === payment_id) return { booked: true };
  const reason = !group ? 'There is no such group' : await findReason(sql, payment, { ...group, ...known! });
  if (reason) return { booked: false, reason };
  await sql('UPDATE cordwainer_shipping_group SET payment_id = ?, updated_at = now() WHERE id = ?', [
    payment_id,
    group_id,
  ]);
  const total = shares.reduce((sum, { amount }) => sum + amount, 0);
  for (const { production_order_id, amount } of shares) {
    await sql(
      `INSERT INTO cordwainer_group_allocation
         (id, group_id, production_order_id, payment_id, actor, amount, raw_amount, currency)
       VALUES (?, ?, ?, ?, ?::jsonb, ?, jsonb_build_object('value', ?::text, 'precision', 20), ?)`,
      [
        generateEntityId(undefined, 'galloc'),
        group_id,
        production_order_id,
        payment_id,
        JSON.stringify(actor),
        amount,
        String(amount),
        currency,
      ],
    );
    await sql(
      `INSERT INTO cordwainer_production_event (id, production_order_id, kind, actor_type, actor_id, details)
       VALUES (?, ?, 'group-paid', ?, ?, ?::jsonb)`,
      [
        generateEntityId(undefined, 'prodev'),
        production_order_id,
        actor.type,
        actor.id ?? null,
        JSON.stringify({ group: group!.number, group_id, amount, currency, of: total }),
      ],
    );
  }
  return { booked: true };
}

async function findReason(
  sql: Sql,
  { group_id, shares }: GroupPaymentToBook,
  group: { dissolved: boolean; payment_id: string | null },
): Promise<string | undefined> {
  if (group.payment_id) return 'The group was paid already';
  if (group.dissolved) return 'The group was dissolved before';
  const unpaid = (await lockMembers(sql, group_id)).filter(
    ({ status, held_status }) => (held_status ?? status) === 'pending-payment',
  );
  const fits =
    shares.length === unpaid.length &&
    unpaid.every(({ id }) => shares.some(({ production_order_id }) => production_order_id === id));
  return fits ? undefined : 'The group had changed before';
}

/** Groups that are paid and of which something is left to book; the oldest first. */
export async function findUnsettledGroups(sql: Sql, limit: number): Promise<string[]> {
  const rows = await sql<{ payment_id: string }>(
    `SELECT payment_id FROM cordwainer_group_allocation WHERE settled_at IS NULL AND deleted_at IS NULL
     GROUP BY payment_id ORDER BY min(created_at) LIMIT ?`,
    [limit],
  );
  return rows.map(({ payment_id }) => payment_id);
}

/** A part that is still to be booked on its order; the order's number, and the Medusa order. */
export type UnsettledPart = { id: string; number: string; order_id: string };

export async function findUnsettledParts(sql: Sql, paymentId: string): Promise<UnsettledPart[]> {
  return sql(
    `SELECT a.id, o.number, o.order_id FROM cordwainer_group_allocation a
     JOIN cordwainer_production_order o ON o.id = a.production_order_id
     WHERE a.payment_id = ? AND a.settled_at IS NULL AND a.deleted_at IS NULL ORDER BY o.sequence`,
    [paymentId],
  );
}

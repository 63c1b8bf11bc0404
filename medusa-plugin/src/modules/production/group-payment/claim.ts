import { type Sql, textArray } from '../../../database/sql';
import { lockGroup, lockMembers } from '../groups/lock';

export type GroupClaimWish = {
  id: string;
  /** After which it may be tidied up by others. */
  seconds: number;
  /** The lease that this one continues; null where nobody may hold one. */
  continues: string | null;
};

export type GroupPaymentObstacle = {
  code:
    | 'not-found'
    | 'dissolved'
    | 'already-paid'
    | 'on-hold'
    | 'payment-in-progress'
    | 'edit-in-progress'
    | 'cancellation-in-progress';
  /** Of the order that stands in the way. */
  number?: string;
};

export type BeganGroupPayment = { lease: string } | { obstacle: GroupPaymentObstacle };

/**
 * Claims the money of a group and of every order in it, all of them or none: until it is let go of, nobody changes the
 * group, edits or cancels one of its orders, or pays one by itself. All bear the same moment, which is the lease.
 *
 * Locks the group first and then its orders by their ids, as everybody does who takes several. Has to run in a
 * transaction.
 */
export async function claimGroupPayment(
  sql: Sql,
  { id, seconds, continues }: GroupClaimWish,
): Promise<BeganGroupPayment> {
  const group = await lockGroup(sql, id);
  if (!group) return { obstacle: { code: 'not-found' } };
  if (group.dissolved) return { obstacle: { code: 'dissolved' } };
  const obstacle = (await findObstacle(sql, id)) ?? (await findPayer(sql, id, continues));
  if (obstacle) return { obstacle };
  const [claimed] = await sql<{ lease: string }>(
    `UPDATE cordwainer_shipping_group SET paying_until = now() + make_interval(secs => ?)
     WHERE id = ? AND payment_id IS NULL AND paying_until IS NOT DISTINCT FROM ?::timestamptz
     RETURNING paying_until::text AS lease`,
    [seconds, id, continues],
  );
  if (!claimed) return { obstacle: { code: 'payment-in-progress' } };
  await sql(
    `UPDATE cordwainer_production_order SET paying_until = ?::timestamptz
     WHERE group_id = ? AND COALESCE(held_status, status) = 'pending-payment' AND deleted_at IS NULL`,
    [claimed.lease, id],
  );
  return { lease: claimed.lease };
}

/** An order of the group that somebody pays by itself. */
async function findPayer(sql: Sql, id: string, continues: string | null): Promise<GroupPaymentObstacle | undefined> {
  const [other] = await sql<{ number: string }>(
    `SELECT number FROM cordwainer_production_order
     WHERE group_id = ? AND COALESCE(held_status, status) = 'pending-payment' AND deleted_at IS NULL
       AND paying_until IS DISTINCT FROM ?::timestamptz LIMIT 1`,
    [id, continues],
  );
  return other && { code: 'payment-in-progress', number: other.number };
}

/** An order that was paid by itself all the same, on Medusa's own page, is not paid again with the others. */
async function findObstacle(sql: Sql, id: string): Promise<GroupPaymentObstacle | undefined> {
  const unpaid = (await lockMembers(sql, id)).filter(
    ({ status, held_status }) => (held_status ?? status) === 'pending-payment',
  );
  if (unpaid.length === 0) return { code: 'already-paid' };
  for (const { number, status, editing, cancelling } of unpaid) {
    if (status === 'on-hold') return { code: 'on-hold', number };
    if (editing) return { code: 'edit-in-progress', number };
    if (cancelling) return { code: 'cancellation-in-progress', number };
  }
  return undefined;
}

export type HeldGroupPayment = { lease: string; lapsed: boolean };

export async function readGroupClaim(sql: Sql, id: string): Promise<HeldGroupPayment | undefined> {
  const [row] = await sql<HeldGroupPayment>(
    `SELECT paying_until::text AS lease, paying_until < now() AS lapsed FROM cordwainer_shipping_group
     WHERE id = ? AND paying_until IS NOT NULL`,
    [id],
  );
  return row;
}

/** Lets go of the group and of its orders, where the claim is still the one of this lease. */
export async function freeGroupPayment(sql: Sql, id: string, lease: string): Promise<void> {
  await lockGroup(sql, id);
  const members = await lockMembers(sql, id);
  await sql('UPDATE cordwainer_shipping_group SET paying_until = NULL WHERE id = ? AND paying_until = ?::timestamptz', [
    id,
    lease,
  ]);
  await sql(
    `UPDATE cordwainer_production_order SET paying_until = NULL
     WHERE id = ANY(?::text[]) AND paying_until = ?::timestamptz`,
    [textArray(members.map((member) => member.id)), lease],
  );
}

import type { Sql } from '../../database/sql';

export type PaymentClaimWish = {
  id: string;
  /** After which it may be tidied up by others. */
  seconds: number;
  /** The lease that this one continues; null where nobody may hold one. */
  continues: string | null;
  /** An order on hold takes money that has come, and is not offered for payment. */
  held: boolean;
};

export type PaymentClaim = { lease: string; lapsed: boolean };

/**
 * Claims an order's money, in one statement: of any number of simultaneous wishes, to pay, edit or cancel it, one is
 * granted. An order in a group is claimed with its group. Answers the lease, or nothing where somebody else is at the order or it is not to be paid.
 */
export async function claimPayment(
  sql: Sql,
  { id, seconds, continues, held }: PaymentClaimWish,
): Promise<string | undefined> {
  const [row] = await sql<{ lease: string }>(
    `UPDATE cordwainer_production_order SET paying_until = now() + make_interval(secs => ?)
     WHERE id = ? AND deleted_at IS NULL AND status <> 'cancelled' AND (? OR status <> 'on-hold')
       AND editing_until IS NULL AND cancelling_until IS NULL AND paying_until IS NOT DISTINCT FROM ?::timestamptz
       AND (group_id IS NULL OR COALESCE(held_status, status) <> 'pending-payment')
     RETURNING paying_until::text AS lease`,
    [seconds, id, held, continues],
  );
  return row?.lease;
}

/** The claim of the order itself; where its group is being paid, that one is the group's. */
export async function readPaymentClaim(sql: Sql, id: string): Promise<PaymentClaim | undefined> {
  const [row] = await sql<PaymentClaim>(
    `SELECT paying_until::text AS lease, paying_until < now() AS lapsed FROM cordwainer_production_order o
     WHERE id = ? AND paying_until IS NOT NULL AND NOT EXISTS (
       SELECT FROM cordwainer_shipping_group g WHERE g.id = group_id AND g.paying_until = o.paying_until)`,
    [id],
  );
  return row;
}

/** Lets go, where the claim is still the one of this lease. */
export async function freePayment(sql: Sql, id: string, lease: string): Promise<void> {
  await sql(
    'UPDATE cordwainer_production_order SET paying_until = NULL WHERE id = ? AND paying_until = ?::timestamptz',
    [id, lease],
  );
}

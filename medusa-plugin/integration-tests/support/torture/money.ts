import type { LedgerLine } from '../stripe-double';

type Sql = { raw(statement: string): Promise<{ rows: Record<string, unknown>[] }> };

const DIGITS = `CASE upper(p.currency_code) WHEN 'JPY' THEN 1 WHEN 'KWD' THEN 1000 ELSE 100 END`;

/** What the shop has booked by Stripe's intents, in minor units. */
const BOOKED = `
  SELECT p.data->>'id' AS intent,
    round(COALESCE((SELECT sum(c.amount) FROM capture c WHERE c.payment_id = p.id AND c.deleted_at IS NULL), 0) * ${DIGITS})::int AS taken,
    round(COALESCE((SELECT sum(r.amount) FROM refund r WHERE r.payment_id = p.id AND r.deleted_at IS NULL), 0) * ${DIGITS})::int AS refunded
  FROM payment p WHERE p.provider_id = 'pp_stripe_stripe' AND p.deleted_at IS NULL`;

/** Intents of which Stripe's books and the shop's do not say the same, to the cent. */
export async function unbooked(sql: Sql, ledger: readonly LedgerLine[]): Promise<string[]> {
  const { rows } = await sql.raw(BOOKED);
  const booked = new Map(rows.map((row) => [String(row.intent), row]));
  const stripe = new Map(ledger.map((line) => [line.intent, line]));
  return [...new Set([...booked.keys(), ...stripe.keys()])].flatMap((intent) => {
    const ours = [booked.get(intent)?.taken ?? 0, booked.get(intent)?.refunded ?? 0];
    const line = stripe.get(intent);
    // A lost dispute is money that went back, whoever decided it.
    const theirs = [line?.taken ?? 0, (line?.refunded ?? 0) + (line?.lost ?? 0)];
    return String(ours) === String(theirs) ? [] : [`${intent}: booked ${ours}, at Stripe ${theirs}`];
  });
}

/**
 * Orders whose money and state disagree: launched twice, paid and never launched, launched and not paid, paid twice, or
 * cancelled with the buyer's money kept.
 */
export async function misled(sql: Sql): Promise<string[]> {
  const { rows } = await sql.raw(`
    SELECT * FROM (
      SELECT o.number, o.status, o.total::int AS total,
        -- Stripe charges whole hundredths of a dinar, and gives them back.
        CASE o.currency WHEN 'KWD' THEN 9 ELSE 0 END AS slack, COALESCE(o.cancellation_fee, 0)::int AS fee,
        (SELECT count(*)::int FROM cordwainer_production_event e WHERE e.production_order_id = o.id AND e.kind = 'launched') AS launches,
        round(COALESCE((SELECT sum(t.amount) FROM order_transaction t WHERE t.order_id = o.order_id AND t.deleted_at IS NULL
          AND t.reference = 'capture'), 0) * ${DIGITS.replaceAll('p.', 'm.')})::int AS taken,
        round(COALESCE((SELECT sum(-t.amount) FROM order_transaction t WHERE t.order_id = o.order_id AND t.deleted_at IS NULL
          AND t.reference = 'refund'), 0) * ${DIGITS.replaceAll('p.', 'm.')})::int AS given_back
      FROM cordwainer_production_order o JOIN "order" m ON m.id = o.order_id) money
    WHERE launches > 1 OR taken > total + slack
      OR (status = 'cancelled' AND LEAST(fee, taken) - (taken - given_back) NOT BETWEEN 0 AND slack)
      OR (status <> 'cancelled' AND (taken >= total) <> (launches = 1))`);
  return rows.map((row) => JSON.stringify(row));
}

/** Orders and groups that somebody still holds. */
export async function held(sql: Sql): Promise<string[]> {
  const { rows } = await sql.raw(`
    SELECT number, paying_until, editing_until, cancelling_until FROM cordwainer_production_order
    WHERE COALESCE(paying_until, editing_until, cancelling_until) IS NOT NULL`);
  return rows.map((row) => JSON.stringify(row));
}

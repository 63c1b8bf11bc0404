type Sql = { raw(statement: string): Promise<{ rows: Record<string, unknown>[] }> };

/** What a process may leave half done when it dies, and somebody has to finish or take back. */
const UNFINISHED: Record<string, string> = {
  'a submission is being written': `SELECT id FROM cordwainer_submission WHERE status = 'in-flight'`,
  'a group is being paid': 'SELECT number FROM cordwainer_shipping_group WHERE paying_until IS NOT NULL',
  'a part of a group’s payment is not on its order':
    'SELECT production_order_id FROM cordwainer_group_allocation WHERE settled_at IS NULL',
  'a refund is not done': 'SELECT production_order_id, last_error FROM cordwainer_refund WHERE done_at IS NULL',
  'a group’s refund is not sent': 'SELECT refund_id FROM cordwainer_group_refund WHERE done_at IS NULL',
  'a change of a Medusa order is open': `
    SELECT order_id, internal_note FROM order_change WHERE status IN ('pending', 'requested') AND deleted_at IS NULL`,
  'a payment is noted as captured and is not': `
    SELECT p.id FROM payment p JOIN capture c ON c.payment_id = p.id AND c.deleted_at IS NULL
    WHERE p.captured_at IS NULL AND p.deleted_at IS NULL`,
  'a payment is authorised, and nobody knows':
    'SELECT id FROM payment WHERE captured_at IS NULL AND canceled_at IS NULL AND deleted_at IS NULL',
  'a capture is not on its order’s books, or twice': `
    SELECT l.order_id, c.id FROM capture c JOIN payment p ON p.id = c.payment_id
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id AND l.deleted_at IS NULL
    WHERE c.deleted_at IS NULL AND 1 <> (SELECT count(*) FROM order_transaction t
      WHERE t.order_id = l.order_id AND t.reference_id = c.id AND t.deleted_at IS NULL)`,
  'a refund is not on its order’s books, or twice': `
    SELECT l.order_id, r.id FROM refund r JOIN payment p ON p.id = r.payment_id
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id AND l.deleted_at IS NULL
    WHERE r.deleted_at IS NULL AND 1 <> (SELECT count(*) FROM order_transaction t
      WHERE t.order_id = l.order_id AND t.reference_id = r.id AND t.deleted_at IS NULL)`,
  'an order’s sums are not those of its books': `
    SELECT o.id, s.totals FROM "order" o JOIN order_summary s
      ON s.order_id = o.id AND s.version = o.version AND s.deleted_at IS NULL
    WHERE COALESCE((s.totals->>'transaction_total')::numeric, 0) <> COALESCE(
      (SELECT sum(amount) FROM order_transaction t WHERE t.order_id = o.id AND t.deleted_at IS NULL), 0)`,
  'a payment can be made that nobody waits for': `
    SELECT s.id FROM payment_session s
    JOIN order_payment_collection l ON l.payment_collection_id = s.payment_collection_id AND l.deleted_at IS NULL
    JOIN cordwainer_production_order o ON o.order_id = l.order_id
    WHERE s.deleted_at IS NULL AND s.status NOT IN ('authorized', 'captured') AND o.paying_until IS NULL`,
};

/** Names of what is still half done, with some of it. */
export async function unfinished(sql: Sql): Promise<string[]> {
  const found: string[] = [];
  for (const [name, query] of Object.entries(UNFINISHED)) {
    const { rows } = await sql.raw(query);
    if (rows.length > 0) found.push(`${name}: ${rows.length} rows, as ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return found;
}

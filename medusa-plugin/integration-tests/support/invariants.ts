type Sql = { raw(statement: string): Promise<{ rows: Record<string, unknown>[] }> };

/**
 * What has to be so in the database whatever was done to it. Each query finds rows for which it is not. What constraints
 * of the database itself see to is not repeated here.
 */
const INVARIANTS: Record<string, string> = {
  'numbers of a brand have no gaps and end before the next one': `
    SELECT brand_id, count(*), min(sequence), max(sequence) FROM cordwainer_production_order
    GROUP BY brand_id HAVING count(*) <> max(sequence) - min(sequence) + 1
    UNION ALL
    SELECT brand_id, next_number, NULL, (SELECT max(sequence) FROM cordwainer_production_order o WHERE o.brand_id = s.brand_id)
    FROM cordwainer_number_sequence s
    WHERE next_number <= (SELECT max(sequence) FROM cordwainer_production_order o WHERE o.brand_id = s.brand_id)`,
  'a number ends with its brand’s letters': `
    SELECT o.number FROM cordwainer_production_order o JOIN cordwainer_number_sequence s USING (brand_id)
    WHERE o.number <> o.sequence || '-' || s.code`,
  'every production order has its Medusa order, with its number': `
    SELECT p.id FROM cordwainer_production_order p LEFT JOIN "order" o ON o.id = p.order_id
    WHERE o.id IS NULL OR o.custom_display_id IS DISTINCT FROM p.number`,
  'every Medusa order of ours has its production order': `
    SELECT o.id FROM "order" o LEFT JOIN cordwainer_production_order p ON p.order_id = o.id WHERE p.id IS NULL`,
  'both are of the same currency, and cost the same, what was given back apart': `
    SELECT p.number, p.total, s.totals FROM cordwainer_production_order p
    JOIN "order" o ON o.id = p.order_id
    JOIN order_summary s ON s.order_id = o.id AND s.version = o.version AND s.deleted_at IS NULL
    WHERE upper(o.currency_code) <> p.currency
      OR round(((s.totals->>'current_order_total')::numeric + COALESCE((
        -- The summary has those of the last refund only; each version of an order brings those before along.
        SELECT sum(c.amount) FROM order_credit_line c
        WHERE c.order_id = o.id AND c.version = o.version AND c.deleted_at IS NULL), 0)) * CASE p.currency WHEN 'JPY' THEN 1 WHEN 'KWD' THEN 1000 ELSE 100 END) <> p.total`,
  'the total is the quote’s, and the quote adds up': `
    SELECT number FROM cordwainer_production_order WHERE total <> (quote->>'total')::numeric
      OR (quote->>'total')::numeric <> (quote->>'goods')::numeric + (quote->>'shipping')::numeric
         + CASE WHEN (quote->>'taxIncluded')::boolean THEN 0 ELSE (quote->>'tax')::numeric END
      OR (SELECT sum((line->>'amount')::numeric) FROM jsonb_array_elements(quote->'lines') line)
         <> (quote->>'goods')::numeric + (quote->>'shipping')::numeric`,
  'the sizes add up to the pairs': `
    SELECT number FROM cordwainer_production_order WHERE type <> 'mto'
      AND pairs <> (SELECT sum((entry->>'pairs')::int) FROM jsonb_array_elements(quantity->'run') entry)`,
  'a Medusa order has as many items to ship as there are pairs': `
    SELECT p.number FROM cordwainer_production_order p JOIN "order" o ON o.id = p.order_id
    WHERE p.pairs <> (SELECT sum(i.quantity) FROM order_item i JOIN order_line_item l ON l.id = i.item_id
      WHERE i.order_id = o.id AND i.version = o.version AND l.requires_shipping)`,
  'every order has its design, of its brand, and holds it once': `
    SELECT p.number FROM cordwainer_production_order p
    LEFT JOIN cordwainer_design d ON d.id = p.design_id AND d.deleted_at IS NULL
    LEFT JOIN cordwainer_design_use u ON u.production_order_id = p.id AND u.deleted_at IS NULL
    WHERE d.id IS NULL OR d.brand_id <> p.brand_id OR u.design_id IS DISTINCT FROM p.design_id`,
  'every design is held by somebody, who is there': `
    SELECT d.id FROM cordwainer_design d WHERE d.deleted_at IS NULL AND NOT EXISTS (
      SELECT FROM cordwainer_design_use u JOIN cordwainer_production_order p ON p.id = u.production_order_id
      WHERE u.design_id = d.id AND u.deleted_at IS NULL)`,
  'the history begins with the order, once': `
    SELECT p.number FROM cordwainer_production_order p WHERE 1 <> (
      SELECT count(*) FROM cordwainer_production_event e WHERE e.production_order_id = p.id AND e.kind = 'submitted')`,
  'the history ends where the order stands': `
    SELECT p.number, p.status, e.to_status FROM cordwainer_production_order p JOIN LATERAL (
      SELECT to_status FROM cordwainer_production_event e WHERE e.production_order_id = p.id AND e.to_status IS NOT NULL
      ORDER BY e.created_at DESC, e.id DESC LIMIT 1) e ON true WHERE e.to_status <> p.status`,
  'every step of the history begins where the one before ended': `
    SELECT * FROM (
      SELECT production_order_id, from_status,
        lag(to_status) OVER (PARTITION BY production_order_id ORDER BY created_at, id) AS before
      FROM cordwainer_production_event WHERE to_status IS NOT NULL) steps
    WHERE before IS NOT NULL AND from_status IS DISTINCT FROM before`,
  'no e-mail is owed about an order that is not there': `
    SELECT m.id FROM cordwainer_mail m LEFT JOIN cordwainer_production_order p ON p.id = m.production_order_id
    WHERE p.id IS NULL`,
  'every order owes or owed its first e-mail': `
    SELECT p.number FROM cordwainer_production_order p WHERE NOT EXISTS (
      SELECT FROM cordwainer_mail m WHERE m.production_order_id = p.id AND m.kind = 'order-received')`,
  'times follow one another': `
    SELECT number FROM cordwainer_production_order WHERE wip_started_at < created_at OR finished_at < wip_started_at
      OR shipped_at < finished_at OR delivered_at < shipped_at OR cancelled_at < created_at`,
  'every completed submission has its order, and every order its submission': `
    SELECT s.id FROM cordwainer_submission s LEFT JOIN cordwainer_production_order p ON p.submission_id = s.id
    WHERE s.status = 'completed' AND p.id IS NULL
    UNION ALL
    SELECT p.id FROM cordwainer_production_order p LEFT JOIN cordwainer_submission s ON s.id = p.submission_id
    WHERE s.status IS DISTINCT FROM 'completed'`,
  'whoever is in production has paid': `
    SELECT p.number FROM cordwainer_production_order p
    WHERE COALESCE(p.held_status, p.status) IN ('work-in-process', 'finished', 'shipped', 'delivered') AND NOT EXISTS (
      SELECT FROM order_transaction t WHERE t.order_id = p.order_id AND t.amount > 0 AND t.deleted_at IS NULL)`,
  'what shipping costs an unpaid group is the sum of its orders’ shares, and no more than alone': `
    SELECT g.number, g.shipping, sum((p.quote->>'shipping')::numeric) AS shares, sum((p.own_shipping->>'amount')::numeric) AS alone
    FROM cordwainer_shipping_group g JOIN cordwainer_production_order p ON p.group_id = g.id
    GROUP BY g.id HAVING bool_and(p.status = 'pending-payment') AND sum((p.quote->>'shipping')::numeric) <> g.shipping
      OR bool_or((p.quote->>'shipping')::numeric > (p.own_shipping->>'amount')::numeric)`,
  'an unpaid group has at least two orders; a dissolved one has none': `
    SELECT g.number, count(p.id) FROM cordwainer_shipping_group g LEFT JOIN cordwainer_production_order p ON p.group_id = g.id
    GROUP BY g.id HAVING g.dissolved_at IS NULL AND count(p.id) < 2 OR g.dissolved_at IS NOT NULL AND count(p.id) > 0`,
  'orders of a group are of its brand, its currency and its destination, and none waits on hold': `
    SELECT g.number, p.number AS "order" FROM cordwainer_shipping_group g JOIN cordwainer_production_order p ON p.group_id = g.id
    JOIN "order" o ON o.id = p.order_id
    WHERE p.brand_id <> g.brand_id OR p.currency <> g.currency OR p.destination_key <> g.destination_key
      OR o.region_id <> g.region_id OR p.held_status = 'pending-payment'`,
  'whoever is in a group says so last in his history': `
    SELECT p.number FROM cordwainer_production_order p WHERE p.group_id IS NOT NULL AND p.group_id IS DISTINCT FROM (
      SELECT e.details->>'group_id' FROM cordwainer_production_event e
      WHERE e.production_order_id = p.id AND e.kind IN ('grouped', 'regrouped', 'ungrouped') ORDER BY e.created_at DESC LIMIT 1)`,
  'groups of a brand have no gaps in their numbers': `
    SELECT brand_id, count(*), max(sequence) FROM cordwainer_shipping_group GROUP BY brand_id HAVING count(*) <> max(sequence)`,
  'a Medusa order has one shipping method, of what its order pays for it': `
    SELECT p.number, m.amount, p.quote->>'shipping' AS shipping FROM cordwainer_production_order p
    JOIN "order" o ON o.id = p.order_id
    JOIN order_shipping s ON s.order_id = o.id AND s.version = o.version AND s.deleted_at IS NULL
    JOIN order_shipping_method m ON m.id = s.shipping_method_id
    WHERE p.editing_until IS NULL AND p.group_id IS NOT NULL
      AND round(m.amount * CASE p.currency WHEN 'JPY' THEN 1 WHEN 'KWD' THEN 1000 ELSE 100 END) <> (p.quote->>'shipping')::numeric`,
  'the parts of a group’s payment add up to what was captured, and go to its orders': `
    SELECT g.number, p.captured, a.amount FROM cordwainer_shipping_group g
    JOIN LATERAL (SELECT sum(amount) AS captured FROM capture WHERE payment_id = g.payment_id AND deleted_at IS NULL) p ON true
    JOIN LATERAL (SELECT sum(amount) AS amount, count(*) FILTER (WHERE o.group_id IS DISTINCT FROM g.id) AS strangers
                  FROM cordwainer_group_allocation a JOIN cordwainer_production_order o ON o.id = a.production_order_id
                  WHERE a.payment_id = g.payment_id) a ON true
    WHERE a.strangers > 0
      OR round(p.captured * CASE g.currency WHEN 'JPY' THEN 1 WHEN 'KWD' THEN 1000 ELSE 100 END) <> a.amount`,
  'a part of a group’s payment is on its order once, whole': `
    SELECT o.number, a.amount, m.amount FROM cordwainer_group_allocation a
    JOIN cordwainer_production_order o ON o.id = a.production_order_id
    JOIN LATERAL (SELECT COALESCE(sum(c.amount), 0) AS amount FROM capture c JOIN payment p ON p.id = c.payment_id
                  WHERE p.data->>'allocation_id' = a.id AND c.deleted_at IS NULL) m ON true
    WHERE a.settled_at IS NOT NULL
      AND round(m.amount * CASE a.currency WHEN 'JPY' THEN 1 WHEN 'KWD' THEN 1000 ELSE 100 END) <> a.amount`,
  'what went back of the orders of a group went back of its payment, once': `
    SELECT g.number, members.amount, parent.amount FROM cordwainer_shipping_group g
    JOIN LATERAL (SELECT COALESCE(sum(r.amount), 0) AS amount FROM refund r JOIN payment p ON p.id = r.payment_id
                  JOIN cordwainer_group_allocation a ON a.id = p.data->>'allocation_id'
                  WHERE a.payment_id = g.payment_id AND r.deleted_at IS NULL) members ON true
    JOIN LATERAL (SELECT COALESCE(sum(amount), 0) AS amount FROM refund
                  WHERE payment_id = g.payment_id AND deleted_at IS NULL) parent ON true
    WHERE members.amount <> parent.amount`,
  'an order is launched once': `
    SELECT production_order_id FROM cordwainer_production_event WHERE kind = 'launched'
    GROUP BY production_order_id HAVING count(*) > 1`,
};

/** Names of the invariants that do not hold, with some of the rows they do not hold for. */
export async function brokenInvariants(sql: Sql): Promise<string[]> {
  const broken: string[] = [];
  for (const [name, query] of Object.entries(INVARIANTS)) {
    const { rows } = await sql.raw(query);
    if (rows.length > 0) broken.push(`${name}: ${rows.length} rows, as ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return broken;
}

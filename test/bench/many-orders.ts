/**
 * Fills a shop with orders: some are made through the API, as customers and merchants make them, and copied with all
 * their rows, straight in the database, with ids, numbers, customers and times of their own.
 */
import type { Database } from './database.js';

/** An order to copy: of a hundred orders of long ago, and of a hundred of late, how many are to be like it. */
export type Pattern = { productionOrderId: string; ofOld: number; ofRecent: number };

/** Where an order's rows are: the table, and which of its rows are the order's. `$1` is the Medusa order, `$2` ours. */
const TABLES: readonly (readonly [table: string, condition: string])[] = [
  ['customer', `id IN (SELECT customer_id FROM "order" WHERE id = $1)`],
  ['order_address', `id IN (SELECT unnest(ARRAY[shipping_address_id, billing_address_id]) FROM "order" WHERE id = $1)`],
  ['order', `id = $1`],
  ['order_summary', `order_id = $1`],
  ['order_change', `order_id = $1`],
  ['order_change_action', `order_id = $1`],
  ['order_line_item', `id IN (SELECT item_id FROM order_item WHERE order_id = $1)`],
  ['order_item', `order_id = $1`],
  ['order_line_item_tax_line', `item_id IN (SELECT item_id FROM order_item WHERE order_id = $1)`],
  ['order_line_item_adjustment', `item_id IN (SELECT item_id FROM order_item WHERE order_id = $1)`],
  ['order_shipping_method', `id IN (SELECT shipping_method_id FROM order_shipping WHERE order_id = $1)`],
  ['order_shipping', `order_id = $1`],
  [
    'order_shipping_method_tax_line',
    `shipping_method_id IN (SELECT shipping_method_id FROM order_shipping WHERE order_id = $1)`,
  ],
  ['order_transaction', `order_id = $1`],
  ['payment_collection', `id IN (${collections('$1')})`],
  ['order_payment_collection', `order_id = $1`],
  ['payment_session', `payment_collection_id IN (${collections('$1')})`],
  ['payment', `payment_collection_id IN (${collections('$1')})`],
  ['capture', `payment_id IN (SELECT id FROM payment WHERE payment_collection_id IN (${collections('$1')}))`],
  ['cordwainer_submission', `production_order_id = $2`],
  ['cordwainer_production_order', `id = $2`],
  ['cordwainer_production_event', `production_order_id = $2`],
  ['cordwainer_mail', `production_order_id = $2`],
];

function collections(order: string): string {
  return `SELECT payment_collection_id FROM order_payment_collection WHERE order_id = ${order}`;
}

const FIRST = `(ARRAY['Ada','Grace','Alan','Edsger','Barbara','Donald','Radia','Linus','Margaret','Tim'])[1 + n % 10]`;
const LAST = `(ARRAY['Byron','Hopper','Turing','Dijkstra','Liskov','Knuth','Perlman','Torvalds','Hamilton','Berners','Lamport',
  'Hoare','Naur','Wirth','Backus','McCarthy','Ritchie','Thompson','Kernighan','Stroustrup'])[1 + (n / 10) % 20]`;
const EMAIL = `lower(${FIRST}) || '.' || lower(${LAST}) || (n / 200) || '@example.com'`;
const NUMBER = `100000 + n`;

/** What is not copied, as SQL over `o`, the row that is, and `n`. */
const OWN: Readonly<Record<string, string>> = {
  'customer.email': EMAIL,
  'customer.first_name': FIRST,
  'customer.last_name': LAST,
  'order_address.first_name': FIRST,
  'order_address.last_name': LAST,
  'order.email': EMAIL,
  'order.display_id': NUMBER,
  'order.custom_display_id': `(${NUMBER}) || '-' || split_part(o.custom_display_id, '-', 2)`,
  'cordwainer_submission.idempotency_key': `o.idempotency_key || '-' || n`,
  'cordwainer_production_order.number': `(${NUMBER}) || '-' || split_part(o.number, '-', 2)`,
  'cordwainer_production_order.sequence': NUMBER,
  'cordwainer_production_order.link_token': `o.link_token || n`,
  'cordwainer_production_order.email': EMAIL,
  'cordwainer_production_order.customer_name': `${FIRST} || ' ' || ${LAST}`,
};

const MINUTES_APART = 10;
/** Of a hundred orders so many are of late; of the others most are done. */
const RECENT = 10;

/** @param count how many orders the shop is to have more */
export async function fillShop(database: Database, patterns: readonly Pattern[], count: number): Promise<void> {
  await database.query(`SET synchronous_commit = off; SET work_mem = '256MB'`);
  await database.query('BEGIN');
  let [old, recent] = [0, 0];
  for (const { productionOrderId, ofOld, ofRecent } of patterns) {
    // 37 and 100 have no common divisor: the patterns take turns without a period that anybody would notice.
    const numbers = `SELECT n FROM generate_series(1, ${count}) n WHERE CASE WHEN n <= ${count} * ${100 - RECENT} / 100
      THEN n * 37 % 100 BETWEEN ${old} AND ${old + ofOld - 1} ELSE n * 37 % 100 BETWEEN ${recent} AND ${recent + ofRecent - 1} END`;
    await copyOrder(database, productionOrderId, numbers, count);
    old += ofOld;
    recent += ofRecent;
  }
  if (old !== 100 || recent !== 100) throw new Error(`The patterns are ${old} and ${recent} of a hundred`);
  await database.query('COMMIT');
  await database.query('VACUUM ANALYZE');
}

type Original = { table: string; condition: string; columns: Column[]; rows: Record<string, unknown>[] };
type Column = { name: string; type: string };

async function copyOrder(database: Database, id: string, numbers: string, count: number): Promise<void> {
  const originals = await readOriginals(database, id);
  const ids = new Set(originals.flatMap(({ rows }) => rows.map((row) => row.id)));
  const shift = `make_interval(mins => ${MINUTES_APART} * (${count} - n))`;
  for (const { table, condition, columns, rows } of originals) {
    if (rows.length === 0) continue;
    const values = columns.map(({ name, type }) => {
      const own = OWN[`${table}.${name}`];
      if (own) return own;
      if (type === 'timestamp with time zone') return `o."${name}" - ${shift}`;
      // Whatever names a row of the order names the copy's own.
      return rows.some((row) => ids.has(row[name])) ? `o."${name}" || '_' || n` : `o."${name}"`;
    });
    await database.query(
      `INSERT INTO "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')})
       SELECT ${values.join(', ')} FROM (SELECT * FROM "${table}" WHERE ${condition}) o, (${numbers}) numbers`,
    );
  }
}

/** Everything that belongs to an order. */
async function readOriginals(database: Database, id: string): Promise<Original[]> {
  const { rows } = await database.query<{ order_id: string }>(
    'SELECT order_id FROM cordwainer_production_order WHERE id = $1',
    [id],
  );
  const originals: Original[] = [];
  for (const [table, where] of TABLES) {
    const condition = where.replaceAll('$1', `'${rows[0]!.order_id}'`).replaceAll('$2', `'${id}'`);
    originals.push({
      table,
      condition,
      columns: await columnsOf(database, table),
      rows: (await database.query(`SELECT * FROM "${table}" WHERE ${condition}`)).rows,
    });
  }
  return originals;
}

async function columnsOf(database: Database, table: string): Promise<Column[]> {
  const { rows } = await database.query<Column>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_name = $1 AND table_schema = current_schema() AND is_generated = 'NEVER'
       AND identity_generation IS DISTINCT FROM 'ALWAYS'`,
    [table],
  );
  if (rows.length === 0) throw new Error(`There is no table ${table}`);
  return rows;
}

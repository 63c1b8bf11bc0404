type Raw = { raw(statement: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };

/** A value of the n-th copy, as SQL over `o`, the order that is copied, and `n`. */
export type Values = Readonly<Record<string, string>>;

/** What no two orders may share. */
const OWN: Values = {
  id: `o.id || '_' || n`,
  order_id: `o.order_id || '_' || n`,
  submission_id: `o.submission_id || '_' || n`,
  link_token: `o.link_token || '_' || n`,
  sequence: `1000000 + n`,
  number: `(1000000 + n) || '-' || split_part(o.number, '-', 2)`,
};

/** Copies a production order as often as wanted, straight in the database and with other values where some are given. */
export async function copyOrder(
  sql: Raw,
  number: string,
  from: number,
  to: number,
  values: Values = {},
): Promise<void> {
  const { rows } = await sql.raw(
    `SELECT column_name FROM information_schema.columns WHERE table_name = 'cordwainer_production_order'`,
  );
  const columns = rows.map(({ column_name }) => String(column_name));
  const own = { ...OWN, ...values };
  await sql.raw(
    `INSERT INTO cordwainer_production_order (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${columns.map((name) => own[name] ?? `o."${name}"`).join(', ')}
     FROM cordwainer_production_order o, generate_series(${from}, ${to}) n WHERE o.number = '${number}'`,
  );
}

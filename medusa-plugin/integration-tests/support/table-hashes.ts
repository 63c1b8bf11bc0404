type Sql = { raw(statement: string): Promise<{ rows: Record<string, unknown>[] }> };

/** What changes by itself: attempts to send e-mails, Medusa's notes on running workflows. */
const RESTLESS = ['cordwainer_mail', 'workflow_execution', 'notification'];

/** A hash of every table's rows, by its name. Two of them are equal where nothing was changed in between. */
export async function hashTables(sql: Sql): Promise<Record<string, unknown>> {
  const { rows: tables } = await sql.raw(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const hashes = tables
    .map(({ name }) => String(name))
    .filter((name) => !RESTLESS.includes(name))
    .map(
      (name) =>
        `SELECT '${name}' AS name, (SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM "${name}" t) AS hash`,
    );
  const { rows } = await sql.raw(hashes.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, hash }) => [String(name), hash]));
}

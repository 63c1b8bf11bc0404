import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** What else the pool filters by: beside an index's own columns, so that it answers without a look at the orders. */
const FILTERED = '"status", "stage", "type", "brand_id", "style_id", "wip_started_at", "expected_finish_at", "held_at"';

/** By what the pool sorts. Each is followed by the id, read forwards and backwards, and begun anywhere. */
const SORTED: Readonly<Record<string, string>> = {
  sequence: '"sequence"',
  customer: 'lower("customer_name")',
  model: 'lower("model_name")',
  pairs: '"pairs"',
  total: '"total"',
  wip_started_at: '"wip_started_at"',
  expected_finish_at: '"expected_finish_at"',
};

const index = (name: string, on: string) =>
  `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_${name}" ON "cordwainer_production_order" ${on} WHERE deleted_at IS NULL;`;

export class Migration20261123203029 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cordwainer_production_order_status_created_at";`);
    this.addSql(`drop index if exists "IDX_cordwainer_production_order_created_at";`);

    this.addSql(index('pool_created', `("created_at", "id") INCLUDE (${FILTERED})`));
    this.addSql(index('pool_status', `("status", "created_at", "id") INCLUDE (${FILTERED.replace('"status", ', '')})`));
    this.addSql(index('pool_style', `("style_id", "created_at", "id")`));
    for (const [name, column] of Object.entries(SORTED)) this.addSql(index(`pool_${name}`, `(${column}, "id")`));
    // The unique index serves beginnings of a number only where the database compares bytes.
    this.addSql(index('pool_number', `("number" text_pattern_ops)`));
    // What is in the workshop is few among all that ever were: this finds the late among them, and counts its stages.
    this.addSql(`
      CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_pool_late"
      ON "cordwainer_production_order" ("expected_finish_at") INCLUDE ("status", "stage", "brand_id", "pairs", "held_at")
      WHERE deleted_at IS NULL AND status IN ('work-in-process', 'on-hold');
    `);

    // Any database owner may create the extension; where even that is refused, searching works and takes longer.
    this.addSql(`
      DO $$
      DECLARE home text;
      BEGIN
        BEGIN
          CREATE EXTENSION IF NOT EXISTS pg_trgm;
        EXCEPTION WHEN OTHERS THEN
          RAISE WARNING 'Without the extension pg_trgm the order pool is searched without an index: %', SQLERRM;
        END;
        SELECT quote_ident(n.nspname) INTO home
        FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
        IF home IS NOT NULL THEN
          EXECUTE format(
            'CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_pool_search" ON "cordwainer_production_order"
             USING gin (lower(E''\\n'' || customer_name || E''\\n'' || email || E''\\n'' || model_name) %s.gin_trgm_ops)
             WHERE deleted_at IS NULL', home);
        END IF;
      END $$;
    `);

    // How often words occur: without it PostgreSQL takes every search for a rare one, and gathers and sorts all orders of
    // those that find many, in place of going through the newest until a page is full.
    this.addSql(`
      CREATE STATISTICS IF NOT EXISTS cordwainer_production_order_searched
      ON (lower(E'\\n' || customer_name || E'\\n' || email || E'\\n' || model_name)) FROM "cordwainer_production_order";
    `);

    // How many orders stand where, as changes to be added up: a line is only ever added, so that no order waits for
    // another to count itself.
    this.addSql(`
      CREATE TABLE IF NOT EXISTS "cordwainer_order_tally" (
        "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        "brand_id" text NOT NULL,
        "status" text NOT NULL,
        "change" bigint NOT NULL
      );
    `);
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_tally_orders() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'TRUNCATE' THEN
          DELETE FROM cordwainer_order_tally;
        ELSIF TG_OP = 'INSERT' THEN
          INSERT INTO cordwainer_order_tally (brand_id, status, change)
          SELECT brand_id, status, count(*) FROM after_rows WHERE deleted_at IS NULL GROUP BY brand_id, status;
        ELSIF TG_OP = 'DELETE' THEN
          INSERT INTO cordwainer_order_tally (brand_id, status, change)
          SELECT brand_id, status, -count(*) FROM before_rows WHERE deleted_at IS NULL GROUP BY brand_id, status;
        ELSE
          INSERT INTO cordwainer_order_tally (brand_id, status, change)
          SELECT brand_id, status, sum(change) FROM (
            SELECT brand_id, status, 1 AS change FROM after_rows WHERE deleted_at IS NULL
            UNION ALL SELECT brand_id, status, -1 FROM before_rows WHERE deleted_at IS NULL
          ) changes GROUP BY brand_id, status HAVING sum(change) <> 0;
        END IF;
        RETURN NULL;
      END $$;
    `);
    for (const [event, rows] of [
      ['INSERT', 'REFERENCING NEW TABLE AS after_rows'],
      ['UPDATE', 'REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows'],
      ['DELETE', 'REFERENCING OLD TABLE AS before_rows'],
      ['TRUNCATE', ''],
    ] as const) {
      this.addSql(`
        CREATE OR REPLACE TRIGGER cordwainer_tally_${event.toLowerCase()} AFTER ${event} ON "cordwainer_production_order"
        ${rows} FOR EACH STATEMENT EXECUTE FUNCTION cordwainer_tally_orders();
      `);
    }
    // The triggers keep everybody out until here, so that none is missed or counted twice.
    this.addSql(`DELETE FROM "cordwainer_order_tally";`);
    this.addSql(`
      INSERT INTO "cordwainer_order_tally" (brand_id, status, change)
      SELECT brand_id, status, count(*) FROM "cordwainer_production_order" WHERE deleted_at IS NULL GROUP BY brand_id, status;
    `);
  }

  override async down(): Promise<void> {
    for (const event of ['insert', 'update', 'delete', 'truncate']) {
      this.addSql(`drop trigger if exists cordwainer_tally_${event} on "cordwainer_production_order";`);
    }
    this.addSql(`drop function if exists cordwainer_tally_orders();`);
    this.addSql(`drop table if exists "cordwainer_order_tally";`);
    this.addSql(`drop statistics if exists cordwainer_production_order_searched;`);
    for (const name of ['created', 'status', 'style', 'number', 'late', 'search', ...Object.keys(SORTED)]) {
      this.addSql(`drop index if exists "IDX_cordwainer_production_order_pool_${name}";`);
    }
    this.addSql(index('status_created_at', '("status", "created_at")'));
    this.addSql(index('created_at', '("created_at")'));
  }
}

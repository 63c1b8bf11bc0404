import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123204354 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_invoice_sequence" drop constraint if exists "cordwainer_invoice_sequence_brand_id_kind_year_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_invoice" drop constraint if exists "cordwainer_invoice_production_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_invoice" drop constraint if exists "cordwainer_invoice_brand_id_kind_year_sequence_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_invoice" drop constraint if exists "cordwainer_invoice_number_unique";`,
    );
    this.addSql(
      `create table if not exists "cordwainer_invoice" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit-note')) not null, "brand_id" text not null, "production_order_id" text not null, "number" text not null, "year" integer not null, "sequence" integer not null, "corrects_id" text null, "currency" text not null, "total" numeric not null, "snapshot" jsonb not null, "issued_at" timestamptz not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_invoice_pkey" primary key ("id"), constraint CK_cordwainer_invoice_sequence check (sequence >= 1), constraint CK_cordwainer_invoice_corrects check ((kind = 'credit-note') = (corrects_id IS NOT NULL)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_deleted_at" ON "cordwainer_invoice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_number_unique" ON "cordwainer_invoice" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_brand_id_kind_year_sequence_unique" ON "cordwainer_invoice" ("brand_id", "kind", "year", "sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_production_order_id_unique" ON "cordwainer_invoice" ("production_order_id") WHERE kind = 'invoice' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_brand_id_issued_at" ON "cordwainer_invoice" ("brand_id", "issued_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_invoice_sequence" ("id" text not null, "brand_id" text not null, "kind" text check ("kind" in ('invoice', 'credit-note')) not null, "year" integer not null, "next_number" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_invoice_sequence_pkey" primary key ("id"), constraint CK_cordwainer_invoice_sequence_next check (next_number >= 1));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_sequence_deleted_at" ON "cordwainer_invoice_sequence" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_sequence_brand_id_kind_year_unique" ON "cordwainer_invoice_sequence" ("brand_id", "kind", "year") WHERE deleted_at IS NULL;`,
    );

    // What was charged is charged: a mistake is corrected by a credit note, whatever program asks for another way.
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_invoice_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'An invoice never changes; it is corrected by a credit note';
      END $$;
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER cordwainer_invoice_immutable BEFORE UPDATE OR DELETE ON "cordwainer_invoice"
      FOR EACH ROW EXECUTE FUNCTION cordwainer_invoice_immutable();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists cordwainer_invoice_immutable on "cordwainer_invoice";`);
    this.addSql(`drop function if exists cordwainer_invoice_immutable();`);

    this.addSql(`drop table if exists "cordwainer_invoice" cascade;`);

    this.addSql(`drop table if exists "cordwainer_invoice_sequence" cascade;`);
  }
}

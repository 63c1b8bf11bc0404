import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123235500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_invoice" drop constraint if exists "cordwainer_invoice_production_order_id_kind_source_unique";`,
    );
    this.addSql(`drop index if exists "IDX_cordwainer_invoice_production_order_id_unique";`);

    this.addSql(
      `alter table if exists "cordwainer_invoice" add column if not exists "purpose" text check ("purpose" in ('deposit', 'final', 'extra')) null, add column if not exists "source" text not null default '';`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_production_order_id_kind_source_unique" ON "cordwainer_invoice" ("production_order_id", "kind", "source") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cordwainer_invoice_production_order_id_kind_source_unique";`);
    this.addSql(
      `alter table if exists "cordwainer_invoice" drop column if exists "purpose", drop column if exists "source";`,
    );

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_invoice_production_order_id_unique" ON "cordwainer_invoice" ("production_order_id") WHERE kind = 'invoice' AND deleted_at IS NULL;`,
    );
  }
}

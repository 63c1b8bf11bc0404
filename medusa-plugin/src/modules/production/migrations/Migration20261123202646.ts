import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123202646 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_mail" add column if not exists "owed_at" timestamptz null, add column if not exists "resends" integer not null default 0;`,
    );
    this.addSql(`UPDATE "cordwainer_mail" SET owed_at = created_at;`);
    this.addSql(`alter table if exists "cordwainer_mail" alter column "owed_at" set not null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_customer_id_brand_id_sequence" ON "cordwainer_production_order" ("customer_id", "brand_id", "sequence") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_mail" drop column if exists "owed_at", drop column if exists "resends";`,
    );
    this.addSql(`drop index if exists "IDX_cordwainer_production_order_customer_id_brand_id_sequence";`);
  }
}

import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** What paid for a group, and how it goes on its way. */
export class Migration20261124000417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_shipping_group" add column if not exists "payment_id" text null, add column if not exists "shipment" jsonb null;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_shipping_group_payment_id_unique" ON "cordwainer_shipping_group" ("payment_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_shipping_group" drop column if exists "payment_id", drop column if exists "shipment";`,
    );
  }
}

import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123234500 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table if exists "cordwainer_production_event" add column if not exists "money_ref" text null;');
    this.addSql(
      'CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_production_event_money" ON "cordwainer_production_event" ("production_order_id", "kind", "money_ref") WHERE money_ref IS NOT NULL;',
    );
    this.addSql(
      'CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_paying" ON "cordwainer_production_order" ("paying_until") WHERE paying_until IS NOT NULL;',
    );
  }

  override async down(): Promise<void> {
    this.addSql('drop index if exists "IDX_cordwainer_production_order_paying";');
    this.addSql('drop index if exists "IDX_cordwainer_production_event_money";');
    this.addSql('alter table if exists "cordwainer_production_event" drop column if exists "money_ref";');
  }
}

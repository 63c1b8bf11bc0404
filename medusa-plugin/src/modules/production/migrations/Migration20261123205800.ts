import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123205800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_production_order" add column if not exists "held_seconds" integer not null default 0, add column if not exists "editing_until" timestamptz null, add column if not exists "editing" jsonb null, add column if not exists "cancelling_until" timestamptz null, add column if not exists "cancelling" jsonb null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop column if exists "held_seconds", drop column if exists "editing_until", drop column if exists "editing", drop column if exists "cancelling_until", drop column if exists "cancelling";`,
    );
  }
}

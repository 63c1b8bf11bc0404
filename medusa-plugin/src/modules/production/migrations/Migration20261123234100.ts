import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123234100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_production_order" add column if not exists "stamp_id" text null, add column if not exists "stamp" jsonb null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_stamp_id" ON "cordwainer_production_order" ("stamp_id") WHERE stamp_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_stage" add column if not exists "engraves" boolean not null default false;`,
    );
    // Insole, outsole and heel meet the shoe when its bottom is built: the mould is needed by then.
    this.addSql(`UPDATE "cordwainer_production_stage" SET engraves = true WHERE code = 'bottoming';`);
    // Which kinds of e-mail there are is the code's to say.
    this.addSql(`alter table if exists "cordwainer_mail" drop constraint if exists "cordwainer_mail_kind_check";`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cordwainer_production_order_stamp_id";`);
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop column if exists "stamp_id", drop column if exists "stamp";`,
    );
    this.addSql(`alter table if exists "cordwainer_production_stage" drop column if exists "engraves";`);
  }
}

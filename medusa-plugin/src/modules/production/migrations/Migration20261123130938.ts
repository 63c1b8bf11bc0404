import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123130938 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_production_order" add column if not exists "mailing_until" timestamptz null, add column if not exists "mail_attempts" integer not null default 0;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop column if exists "mailing_until", drop column if exists "mail_attempts";`,
    );
  }
}

import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123201724 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_brand" add column if not exists "ship_from" jsonb null, add column if not exists "blind_shipping" boolean not null default true, add column if not exists "invoice_details" jsonb null, add column if not exists "stage_mails" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_brand" drop column if exists "ship_from", drop column if exists "blind_shipping", drop column if exists "invoice_details", drop column if exists "stage_mails";`,
    );
  }
}

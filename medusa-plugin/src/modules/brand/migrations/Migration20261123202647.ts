import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123202647 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_brand" add column if not exists "reply_to_email" text null, add column if not exists "order_url" text null;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_brand" add constraint CK_cordwainer_brand_order_url check((order_url LIKE 'http://_%' OR order_url LIKE 'https://_%') AND strpos(order_url, '#') = 0);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_brand" drop constraint if exists CK_cordwainer_brand_order_url;`);
    this.addSql(
      `alter table if exists "cordwainer_brand" drop column if exists "reply_to_email", drop column if exists "order_url";`,
    );
  }
}

import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261124003101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_brand" add column if not exists "pay_url" text null;`);
    this.addSql(
      `alter table if exists "cordwainer_brand" add constraint CK_cordwainer_brand_pay_url check((pay_url LIKE 'http://_%' OR pay_url LIKE 'https://_%') AND strpos(pay_url, '#') = 0);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_brand" drop constraint if exists CK_cordwainer_brand_pay_url;`);
    this.addSql(`alter table if exists "cordwainer_brand" drop column if exists "pay_url";`);
  }
}

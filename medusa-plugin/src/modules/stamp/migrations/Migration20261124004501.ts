import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261124004501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_stamp" add column if not exists "fee_settled_at" timestamptz null;`);
    this.addSql(`UPDATE "cordwainer_stamp" SET fee_settled_at = now() WHERE status = 'withdrawn';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_stamp" drop column if exists "fee_settled_at";`);
  }
}

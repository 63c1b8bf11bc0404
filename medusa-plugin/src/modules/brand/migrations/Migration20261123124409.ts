import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123124409 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_brand" drop constraint if exists "cordwainer_brand_code_unique";`);
    this.addSql(
      `create table if not exists "cordwainer_brand" ("id" text not null, "code" text not null, "name" text not null, "contact_name" text null, "contact_email" text null, "contact_phone" text null, "sender_email" text not null, "sender_name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_brand_pkey" primary key ("id"), constraint CK_cordwainer_brand_code check (code ~ '^[A-Z]{3}$'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_brand_deleted_at" ON "cordwainer_brand" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_brand_code_unique" ON "cordwainer_brand" ("code") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_brand" cascade;`);
  }
}

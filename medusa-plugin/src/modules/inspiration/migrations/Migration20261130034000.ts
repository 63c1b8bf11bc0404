import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261130034000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_inspiration" ("id" text not null, "brand_id" text not null, "name" jsonb not null, "line" jsonb null, "design_id" text not null, "design" jsonb not null, "position" integer not null, "published" boolean not null default false, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_inspiration_pkey" primary key ("id"), constraint CK_cordwainer_inspiration_position check (position >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_inspiration_deleted_at" ON "cordwainer_inspiration" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_inspiration_brand_id_position" ON "cordwainer_inspiration" ("brand_id", "position") WHERE deleted_at IS NULL;`,
    );
    // Two never stand in one place; asked at the end of a transaction, so that they may pass each other within it.
    this.addSql(
      `ALTER TABLE "cordwainer_inspiration" ADD CONSTRAINT "cordwainer_inspiration_place" UNIQUE ("brand_id", "position") DEFERRABLE INITIALLY DEFERRED;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_inspiration" cascade;`);
  }
}

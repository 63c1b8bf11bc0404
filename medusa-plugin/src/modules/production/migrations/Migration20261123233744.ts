import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123233744 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_refund" drop constraint if exists "cordwainer_refund_key_unique";`);
    this.addSql(
      `create table if not exists "cordwainer_refund" ("id" text not null, "key" text not null, "production_order_id" text not null, "amount" integer not null, "currency" text not null, "reason" text null, "actor_type" text check ("actor_type" in ('customer', 'user', 'system')) not null, "actor_id" text null, "origin" text check ("origin" in ('order', 'cancellation', 'late', 'medusa')) not null, "parts" jsonb null, "balance" integer null, "working_until" timestamptz null, "claim" text null, "done_at" timestamptz null, "last_error" text null, "credit_note_number" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_refund_pkey" primary key ("id"), constraint CK_cordwainer_refund_amount check (amount > 0), constraint CK_cordwainer_refund_planned check (done_at IS NULL OR parts IS NOT NULL));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_refund_deleted_at" ON "cordwainer_refund" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_refund_key_unique" ON "cordwainer_refund" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_refund_production_order_id" ON "cordwainer_refund" ("production_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_refund_working_until" ON "cordwainer_refund" ("working_until") WHERE done_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_refund" cascade;`);
  }
}

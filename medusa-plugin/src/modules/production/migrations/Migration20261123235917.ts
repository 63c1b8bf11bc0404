import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Parts of payments for whole groups, and what of them went back. */
export class Migration20261123235917 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_group_allocation" ("id" text not null, "group_id" text not null, "production_order_id" text not null, "payment_id" text not null, "actor" jsonb not null, "amount" numeric not null, "currency" text not null, "capture_id" text null, "booking_until" timestamptz null, "settled_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_group_allocation_pkey" primary key ("id"), constraint CK_cordwainer_group_allocation_amount check ("amount" > 0), constraint CK_cordwainer_group_allocation_settled check ("settled_at" IS NULL OR "capture_id" IS NOT NULL));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_group_allocation_production_order_id_unique" ON "cordwainer_group_allocation" ("production_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_group_allocation_capture_id_unique" ON "cordwainer_group_allocation" ("capture_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_group_allocation_group_id" ON "cordwainer_group_allocation" ("group_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_group_allocation_created_at" ON "cordwainer_group_allocation" ("created_at") WHERE settled_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "cordwainer_group_refund" ("id" text not null, "allocation_id" text not null, "refund_id" text not null, "amount" numeric not null, "sending_until" timestamptz null, "done_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_group_refund_pkey" primary key ("id"), constraint CK_cordwainer_group_refund_amount check ("amount" > 0));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_group_refund_refund_id_unique" ON "cordwainer_group_refund" ("refund_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_group_refund_allocation_id" ON "cordwainer_group_refund" ("allocation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_group_refund_created_at" ON "cordwainer_group_refund" ("created_at") WHERE done_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_group_refund" cascade;`);
    this.addSql(`drop table if exists "cordwainer_group_allocation" cascade;`);
  }
}

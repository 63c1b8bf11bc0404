import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123233600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_shipping_group" ("id" text not null, "brand_id" text not null, "number" text not null, "sequence" integer not null, "currency" text not null, "region_id" text not null, "sales_channel_id" text not null, "destination_key" text not null, "destination" jsonb not null, "shipping_option_id" text not null, "shipping_method" text not null, "method_data" jsonb not null, "shipping" integer not null, "tax_included" boolean not null, "chargeable_weight" integer not null, "payment_collection_id" text null, "paying_until" timestamptz null, "tracking_numbers" jsonb null, "dissolved_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_shipping_group_pkey" primary key ("id"), constraint CK_cordwainer_shipping_group_number check (number ~ '^G[0-9]+-[A-Z]{3}$'), constraint CK_cordwainer_shipping_group_shipping check (shipping >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_shipping_group_deleted_at" ON "cordwainer_shipping_group" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_shipping_group_number_unique" ON "cordwainer_shipping_group" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_shipping_group_brand_id_sequence_unique" ON "cordwainer_shipping_group" ("brand_id", "sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_shipping_group_payment_collection_id_unique" ON "cordwainer_shipping_group" ("payment_collection_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_shipping_group_created_at_id" ON "cordwainer_shipping_group" ("created_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_number_sequence" add column if not exists "next_group_number" integer not null default 1;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" add column if not exists "group_id" text null, add column if not exists "own_shipping" jsonb null, add column if not exists "destination_key" text null;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" add constraint CK_cordwainer_production_order_group check ((group_id IS NULL) = (own_shipping IS NULL));`,
    );
    // An order is in one group, that exists.
    this.addSql(
      `alter table if exists "cordwainer_production_order" add constraint "FK_cordwainer_production_order_group" foreign key ("group_id") references "cordwainer_shipping_group" ("id");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_group_id" ON "cordwainer_production_order" ("group_id") WHERE group_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    // Who could travel together: pending orders alone, which are few among all that ever were.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_destination" ON "cordwainer_production_order" ("brand_id", "currency", "destination_key") WHERE status = 'pending-payment' AND group_id IS NULL AND deleted_at IS NULL AND destination_key IS NOT NULL;`,
    );
    // Those of before, whose destination a job works out.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_no_destination" ON "cordwainer_production_order" ("id") WHERE status = 'pending-payment' AND destination_key IS NULL AND deleted_at IS NULL;`,
    );
    // A group's history is that of its orders, those that have left it too.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_event_group" ON "cordwainer_production_event" ((details->>'group_id')) WHERE details->>'group_id' IS NOT NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cordwainer_production_event_group";`);
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "FK_cordwainer_production_order_group", drop constraint if exists CK_cordwainer_production_order_group;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop column if exists "group_id", drop column if exists "own_shipping", drop column if exists "destination_key";`,
    );
    this.addSql(`alter table if exists "cordwainer_number_sequence" drop column if exists "next_group_number";`);
    this.addSql(`drop table if exists "cordwainer_shipping_group" cascade;`);
  }
}

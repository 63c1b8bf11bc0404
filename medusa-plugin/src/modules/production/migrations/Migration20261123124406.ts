import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123124406 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_submission" drop constraint if exists "cordwainer_submission_brand_id_idempotency_key_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "cordwainer_production_order_submission_id_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "cordwainer_production_order_link_token_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "cordwainer_production_order_brand_id_sequence_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "cordwainer_production_order_number_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "cordwainer_production_order_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_number_sequence" drop constraint if exists "cordwainer_number_sequence_code_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_number_sequence" drop constraint if exists "cordwainer_number_sequence_brand_id_unique";`,
    );
    this.addSql(
      `create table if not exists "cordwainer_number_sequence" ("id" text not null, "brand_id" text not null, "code" text not null, "next_number" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_number_sequence_pkey" primary key ("id"), constraint CK_cordwainer_number_sequence_next check (next_number >= 1), constraint CK_cordwainer_number_sequence_code check (code ~ '^[A-Z]{3}$'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_number_sequence_deleted_at" ON "cordwainer_number_sequence" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_number_sequence_brand_id_unique" ON "cordwainer_number_sequence" ("brand_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_number_sequence_code_unique" ON "cordwainer_number_sequence" ("code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_production_order" ("id" text not null, "brand_id" text not null, "order_id" text not null, "design_id" text not null, "number" text not null, "sequence" integer not null, "type" text check ("type" in ('mto', 'mini-bulk', 'bulk')) not null, "status" text check ("status" in ('pending-payment', 'work-in-process', 'cancelled')) not null default 'pending-payment', "pairs" integer not null, "quantity" jsonb not null, "currency" text not null, "total" numeric not null, "quote" jsonb not null, "lead_time_days" integer not null, "locale" text not null, "email" text not null, "customer_name" text not null, "model_name" text not null, "note" text null, "link_token" text not null, "submission_id" text not null, "wip_started_at" timestamptz null, "announced_at" timestamptz null, "mailed_at" timestamptz null, "paying_until" timestamptz null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_production_order_pkey" primary key ("id"), constraint CK_cordwainer_production_order_number check (number ~ '^[0-9]+-[A-Z]{3}$'), constraint CK_cordwainer_production_order_pairs check (pairs >= 1), constraint CK_cordwainer_production_order_mto check (type <> 'mto' OR pairs = 1), constraint CK_cordwainer_production_order_token check (length(link_token) >= 27), constraint CK_cordwainer_production_order_wip check (status <> 'work-in-process' OR wip_started_at IS NOT NULL));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_deleted_at" ON "cordwainer_production_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_order_id_unique" ON "cordwainer_production_order" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_number_unique" ON "cordwainer_production_order" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_brand_id_sequence_unique" ON "cordwainer_production_order" ("brand_id", "sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_link_token_unique" ON "cordwainer_production_order" ("link_token") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_submission_id_unique" ON "cordwainer_production_order" ("submission_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_status_created_at" ON "cordwainer_production_order" ("status", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_order_created_at" ON "cordwainer_production_order" ("created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_production_event" ("id" text not null, "production_order_id" text not null, "kind" text not null, "from_status" text check ("from_status" in ('pending-payment', 'work-in-process', 'cancelled')) null, "to_status" text check ("to_status" in ('pending-payment', 'work-in-process', 'cancelled')) null, "actor_type" text check ("actor_type" in ('customer', 'user', 'system')) not null, "actor_id" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_production_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_event_production_order_id" ON "cordwainer_production_event" ("production_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_event_deleted_at" ON "cordwainer_production_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_event_production_order_id_created_at" ON "cordwainer_production_event" ("production_order_id", "created_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_submission" ("id" text not null, "brand_id" text not null, "idempotency_key" text not null, "request_hash" text not null, "status" text check ("status" in ('in-flight', 'completed')) not null default 'in-flight', "attempt" text not null, "held_until" timestamptz not null, "order_id" text not null, "production_order_id" text not null, "response" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_submission_pkey" primary key ("id"), constraint CK_cordwainer_submission_response check ((status = 'completed') = (response IS NOT NULL)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_submission_deleted_at" ON "cordwainer_submission" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_submission_brand_id_idempotency_key_unique" ON "cordwainer_submission" ("brand_id", "idempotency_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_submission_status_held_until" ON "cordwainer_submission" ("status", "held_until") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_event" add constraint "cordwainer_production_event_production_order_id_foreign" foreign key ("production_order_id") references "cordwainer_production_order" ("id") on update cascade;`,
    );

    // A history that can be corrected afterwards is none.
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_production_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The history of a production order is append-only';
      END $$;
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER cordwainer_production_event_append_only BEFORE UPDATE OR DELETE ON "cordwainer_production_event"
      FOR EACH ROW EXECUTE FUNCTION cordwainer_production_event_append_only();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists cordwainer_production_event_append_only on "cordwainer_production_event";`);
    this.addSql(`drop function if exists cordwainer_production_event_append_only();`);

    this.addSql(
      `alter table if exists "cordwainer_production_event" drop constraint if exists "cordwainer_production_event_production_order_id_foreign";`,
    );

    this.addSql(`drop table if exists "cordwainer_number_sequence" cascade;`);

    this.addSql(`drop table if exists "cordwainer_production_order" cascade;`);

    this.addSql(`drop table if exists "cordwainer_production_event" cascade;`);

    this.addSql(`drop table if exists "cordwainer_submission" cascade;`);
  }
}

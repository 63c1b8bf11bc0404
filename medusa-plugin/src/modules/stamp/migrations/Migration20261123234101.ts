import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STATUSES = `'requested', 'artwork-in-review', 'approved', 'rejected', 'in-development', 'ready', 'retired', 'withdrawn'`;
const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261123234101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_stamp" ("id" text not null, "brand_id" text not null, "artwork_id" text not null, "name" text not null, "place" text not null, "place_name" jsonb not null, "width" real not null, "height" real not null, "status" text check ("status" in (${STATUSES})) not null default 'requested', "production_order_id" text null, "fee" integer not null default 0, "currency" text null, "lead_time_days" integer not null default 0, "ready_at" timestamptz null, ${TIMES}, constraint "cordwainer_stamp_pkey" primary key ("id"), constraint CK_cordwainer_stamp_size check (width > 0 AND height > 0), constraint CK_cordwainer_stamp_fee check (fee >= 0 AND (fee = 0 OR (production_order_id IS NOT NULL AND currency IS NOT NULL))), constraint CK_cordwainer_stamp_ready check ((status IN ('ready', 'retired')) = (ready_at IS NOT NULL)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_stamp_deleted_at" ON "cordwainer_stamp" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_stamp_brand_id_status" ON "cordwainer_stamp" ("brand_id", "status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_stamp_production_order_id_unique" ON "cordwainer_stamp" ("production_order_id") WHERE production_order_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_stamp_brand_id_artwork_id_place_width_unique" ON "cordwainer_stamp" ("brand_id", "artwork_id", "place", "width") WHERE status NOT IN ('retired', 'withdrawn') AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_stamp_event" ("id" text not null, "stamp_id" text not null, "kind" text not null, "from_status" text check ("from_status" in (${STATUSES})) null, "to_status" text check ("to_status" in (${STATUSES})) not null, "actor_type" text check ("actor_type" in ('customer', 'user', 'system')) not null, "actor_id" text null, "reason" text null, "details" jsonb null, ${TIMES}, constraint "cordwainer_stamp_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_stamp_event_stamp_id_created_at" ON "cordwainer_stamp_event" ("stamp_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_stamp_event" drop constraint if exists "cordwainer_stamp_event_stamp_id_foreign";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_stamp_event" add constraint "cordwainer_stamp_event_stamp_id_foreign" foreign key ("stamp_id") references "cordwainer_stamp" ("id") on update cascade;`,
    );
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_stamp_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The history of a stamp is append-only';
      END $$;
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER cordwainer_stamp_event_append_only BEFORE UPDATE OR DELETE ON "cordwainer_stamp_event"
      FOR EACH ROW EXECUTE FUNCTION cordwainer_stamp_event_append_only();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_stamp_event" cascade;`);
    this.addSql(`drop function if exists cordwainer_stamp_event_append_only();`);
    this.addSql(`drop table if exists "cordwainer_stamp" cascade;`);
  }
}

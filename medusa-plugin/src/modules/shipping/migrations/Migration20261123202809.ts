import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123202809 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_zone_area" drop constraint if exists "cordwainer_zone_area_country_code_postal_prefix_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_rate_row" drop constraint if exists "cordwainer_rate_row_rate_id_up_to_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_rate" drop constraint if exists "cordwainer_rate_service_id_zone_id_currency_unique";`,
    );
    this.addSql(`alter table if exists "cordwainer_zone" drop constraint if exists "cordwainer_zone_code_unique";`);
    this.addSql(`alter table if exists "cordwainer_carton" drop constraint if exists "cordwainer_carton_code_unique";`);
    this.addSql(
      `alter table if exists "cordwainer_carrier_service" drop constraint if exists "cordwainer_carrier_service_carrier_id_code_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_carrier" drop constraint if exists "cordwainer_carrier_code_unique";`,
    );
    this.addSql(
      `create table if not exists "cordwainer_carrier" ("id" text not null, "code" text not null, "name" text not null, "volumetric_divisor" integer not null, "weight_step" integer not null, "tracking_url" text null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_carrier_pkey" primary key ("id"), constraint CK_cordwainer_carrier_weighing check (volumetric_divisor > 0 AND weight_step > 0), constraint CK_cordwainer_carrier_tracking check (tracking_url LIKE '%{number}%'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_carrier_deleted_at" ON "cordwainer_carrier" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_carrier_code_unique" ON "cordwainer_carrier" ("code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_carrier_service" ("id" text not null, "code" text not null, "name" text not null, "transit_days_min" integer not null, "transit_days_max" integer not null, "easypost_carrier" text null, "easypost_service" text null, "position" integer not null, "carrier_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_carrier_service_pkey" primary key ("id"), constraint CK_cordwainer_carrier_service_transit check (transit_days_min >= 0 AND transit_days_max >= transit_days_min), constraint CK_cordwainer_carrier_service_easypost check ((easypost_carrier IS NULL) = (easypost_service IS NULL)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_carrier_service_carrier_id" ON "cordwainer_carrier_service" ("carrier_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_carrier_service_deleted_at" ON "cordwainer_carrier_service" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_carrier_service_carrier_id_code_unique" ON "cordwainer_carrier_service" ("carrier_id", "code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_carton" ("id" text not null, "code" text not null, "name" text not null, "length" integer not null, "width" integer not null, "height" integer not null, "wall" integer not null, "tare_weight" integer not null, "max_weight" integer not null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_carton_pkey" primary key ("id"), constraint CK_cordwainer_carton_sides check (length > 0 AND width > 0 AND height > 0 AND wall >= 0), constraint CK_cordwainer_carton_weights check (tare_weight >= 0 AND max_weight > tare_weight));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_carton_deleted_at" ON "cordwainer_carton" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_carton_code_unique" ON "cordwainer_carton" ("code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_rate_card" ("id" text not null, "revision" integer not null default 1, "single_box_as_is" boolean not null default false, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_rate_card_pkey" primary key ("id"), constraint CK_cordwainer_rate_card_one check (id = 'rate-card'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_rate_card_deleted_at" ON "cordwainer_rate_card" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_zone" ("id" text not null, "code" text not null, "name" text not null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_zone_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_zone_deleted_at" ON "cordwainer_zone" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_zone_code_unique" ON "cordwainer_zone" ("code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(`create table if not exists "cordwainer_rate" ("id" text not null, "currency" text not null, "tax_included" boolean not null default false, "per_kg_above" integer null, "handling_fee" integer not null default 0, "fuel_permille" integer not null default 0, "minimum" integer not null default 0, "free_from" integer null, "position" integer not null, "service_id" text not null, "zone_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_rate_pkey" primary key ("id"), constraint CK_cordwainer_rate_currency check (currency ~ '^[A-Z]{3}$'), constraint CK_cordwainer_rate_amounts check (per_kg_above >= 0 AND handling_fee >= 0 AND fuel_permille >= 0
         AND minimum >= 0 AND free_from >= 0));`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_rate_service_id" ON "cordwainer_rate" ("service_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_rate_zone_id" ON "cordwainer_rate" ("zone_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_rate_deleted_at" ON "cordwainer_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_rate_service_id_zone_id_currency_unique" ON "cordwainer_rate" ("service_id", "zone_id", "currency") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_rate_row" ("id" text not null, "up_to" integer not null, "price" integer not null, "rate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_rate_row_pkey" primary key ("id"), constraint CK_cordwainer_rate_row check (up_to > 0 AND price >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_rate_row_rate_id" ON "cordwainer_rate_row" ("rate_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_rate_row_deleted_at" ON "cordwainer_rate_row" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_rate_row_rate_id_up_to_unique" ON "cordwainer_rate_row" ("rate_id", "up_to") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_zone_area" ("id" text not null, "country_code" text not null, "postal_prefix" text not null default '', "position" integer not null, "zone_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_zone_area_pkey" primary key ("id"), constraint CK_cordwainer_zone_area_country check (country_code ~ '^[a-z]{2}$'), constraint CK_cordwainer_zone_area_prefix check (postal_prefix ~ '^[A-Z0-9]*$'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_zone_area_zone_id" ON "cordwainer_zone_area" ("zone_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_zone_area_deleted_at" ON "cordwainer_zone_area" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_zone_area_country_code_postal_prefix_unique" ON "cordwainer_zone_area" ("country_code", "postal_prefix") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "cordwainer_carrier_service" add constraint "cordwainer_carrier_service_carrier_id_foreign" foreign key ("carrier_id") references "cordwainer_carrier" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "cordwainer_rate" add constraint "cordwainer_rate_service_id_foreign" foreign key ("service_id") references "cordwainer_carrier_service" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_rate" add constraint "cordwainer_rate_zone_id_foreign" foreign key ("zone_id") references "cordwainer_zone" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "cordwainer_rate_row" add constraint "cordwainer_rate_row_rate_id_foreign" foreign key ("rate_id") references "cordwainer_rate" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "cordwainer_zone_area" add constraint "cordwainer_zone_area_zone_id_foreign" foreign key ("zone_id") references "cordwainer_zone" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(`INSERT INTO "cordwainer_rate_card" (id) VALUES ('rate-card') ON CONFLICT DO NOTHING;`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_carrier_service" drop constraint if exists "cordwainer_carrier_service_carrier_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_rate" drop constraint if exists "cordwainer_rate_service_id_foreign";`,
    );

    this.addSql(`alter table if exists "cordwainer_rate" drop constraint if exists "cordwainer_rate_zone_id_foreign";`);

    this.addSql(
      `alter table if exists "cordwainer_zone_area" drop constraint if exists "cordwainer_zone_area_zone_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_rate_row" drop constraint if exists "cordwainer_rate_row_rate_id_foreign";`,
    );

    this.addSql(`drop table if exists "cordwainer_carrier" cascade;`);

    this.addSql(`drop table if exists "cordwainer_carrier_service" cascade;`);

    this.addSql(`drop table if exists "cordwainer_carton" cascade;`);

    this.addSql(`drop table if exists "cordwainer_rate_card" cascade;`);

    this.addSql(`drop table if exists "cordwainer_zone" cascade;`);

    this.addSql(`drop table if exists "cordwainer_rate" cascade;`);

    this.addSql(`drop table if exists "cordwainer_rate_row" cascade;`);

    this.addSql(`drop table if exists "cordwainer_zone_area" cascade;`);
  }
}

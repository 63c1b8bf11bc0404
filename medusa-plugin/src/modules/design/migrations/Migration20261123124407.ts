import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123124407 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_design_use" drop constraint if exists "cordwainer_design_use_production_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_design" drop constraint if exists "cordwainer_design_brand_id_design_id_unique";`,
    );
    this.addSql(
      `create table if not exists "cordwainer_design" ("id" text not null, "brand_id" text not null, "design_id" text not null, "catalog_id" text not null, "catalog_version" integer not null, "style" text not null, "choices" jsonb not null, "specification" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_design_pkey" primary key ("id"), constraint CK_cordwainer_design_design_id check (design_id ~ '^[0-9a-f]{32}$'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_design_deleted_at" ON "cordwainer_design" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_design_brand_id_design_id_unique" ON "cordwainer_design" ("brand_id", "design_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_design_use" ("id" text not null, "production_order_id" text not null, "design_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_design_use_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_design_use_design_id" ON "cordwainer_design_use" ("design_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_design_use_deleted_at" ON "cordwainer_design_use" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_design_use_production_order_id_unique" ON "cordwainer_design_use" ("production_order_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "cordwainer_design_use" add constraint "cordwainer_design_use_design_id_foreign" foreign key ("design_id") references "cordwainer_design" ("id") on update cascade;`,
    );

    // What is published or ordered never changes, whatever program asks for it.
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_design_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.brand_id IS DISTINCT FROM NEW.brand_id OR OLD.design_id IS DISTINCT FROM NEW.design_id OR OLD.catalog_id IS DISTINCT FROM NEW.catalog_id OR OLD.catalog_version IS DISTINCT FROM NEW.catalog_version OR OLD.style IS DISTINCT FROM NEW.style OR OLD.choices IS DISTINCT FROM NEW.choices OR OLD.specification IS DISTINCT FROM NEW.specification THEN
          RAISE EXCEPTION 'A design never changes';
        END IF;
        RETURN NEW;
      END $$;
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER cordwainer_design_immutable BEFORE UPDATE ON "cordwainer_design"
      FOR EACH ROW EXECUTE FUNCTION cordwainer_design_immutable();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists cordwainer_design_immutable on "cordwainer_design";`);
    this.addSql(`drop function if exists cordwainer_design_immutable();`);

    this.addSql(
      `alter table if exists "cordwainer_design_use" drop constraint if exists "cordwainer_design_use_design_id_foreign";`,
    );

    this.addSql(`drop table if exists "cordwainer_design" cascade;`);

    this.addSql(`drop table if exists "cordwainer_design_use" cascade;`);
  }
}

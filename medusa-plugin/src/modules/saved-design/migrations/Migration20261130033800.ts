import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261130033800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_shared_design" ("id" text not null, "brand_id" text not null, "design_id" text not null, "design" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_shared_design_pkey" primary key ("id"), constraint CK_cordwainer_shared_design_id check (id ~ '^d[A-Za-z0-9_-]{16}$'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_shared_design_deleted_at" ON "cordwainer_shared_design" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_shared_design_brand_id_design_id_unique" ON "cordwainer_shared_design" ("brand_id", "design_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_shared_design_brand_id_created_at" ON "cordwainer_shared_design" ("brand_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    // A link shows tomorrow what it shows today, whatever program asks for something else.
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_shared_design_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.id IS DISTINCT FROM NEW.id OR OLD.brand_id IS DISTINCT FROM NEW.brand_id OR OLD.design_id IS DISTINCT FROM NEW.design_id OR OLD.design IS DISTINCT FROM NEW.design THEN
          RAISE EXCEPTION 'A shared design never changes';
        END IF;
        RETURN NEW;
      END $$;
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER cordwainer_shared_design_immutable BEFORE UPDATE ON "cordwainer_shared_design"
      FOR EACH ROW EXECUTE FUNCTION cordwainer_shared_design_immutable();
    `);

    this.addSql(
      `create table if not exists "cordwainer_saved_design" ("id" text not null, "brand_id" text not null, "customer_id" text not null, "name" text not null, "shoe" text not null, "design" jsonb not null, "saved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_saved_design_pkey" primary key ("id"), constraint CK_cordwainer_saved_design_name check (char_length(name) BETWEEN 1 AND 80));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_saved_design_deleted_at" ON "cordwainer_saved_design" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_saved_design_brand_id_customer_id_shoe_unique" ON "cordwainer_saved_design" ("brand_id", "customer_id", "shoe") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_saved_design_customer_id" ON "cordwainer_saved_design" ("customer_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_saved_design" cascade;`);
    this.addSql(`drop table if exists "cordwainer_shared_design" cascade;`);
    this.addSql(`drop function if exists cordwainer_shared_design_immutable();`);
  }
}

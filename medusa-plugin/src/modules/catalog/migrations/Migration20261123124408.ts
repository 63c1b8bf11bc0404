import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123124408 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_catalog_version" drop constraint if exists "cordwainer_catalog_version_brand_id_version_unique";`,
    );
    this.addSql(
      `create table if not exists "cordwainer_catalog_version" ("id" text not null, "brand_id" text not null, "catalog_id" text not null, "version" integer not null, "content" jsonb not null, "content_hash" text not null, "published_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_catalog_version_pkey" primary key ("id"), constraint CK_cordwainer_catalog_version_version check (version >= 1));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_catalog_version_deleted_at" ON "cordwainer_catalog_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_catalog_version_brand_id_version_unique" ON "cordwainer_catalog_version" ("brand_id", "version") WHERE deleted_at IS NULL;`,
    );

    // What is published or ordered never changes, whatever program asks for it.
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_catalog_version_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.brand_id IS DISTINCT FROM NEW.brand_id OR OLD.catalog_id IS DISTINCT FROM NEW.catalog_id OR OLD.version IS DISTINCT FROM NEW.version OR OLD.content IS DISTINCT FROM NEW.content OR OLD.content_hash IS DISTINCT FROM NEW.content_hash THEN
          RAISE EXCEPTION 'A published catalog version never changes';
        END IF;
        RETURN NEW;
      END $$;
    `);
    this.addSql(`
      CREATE OR REPLACE TRIGGER cordwainer_catalog_version_immutable BEFORE UPDATE ON "cordwainer_catalog_version"
      FOR EACH ROW EXECUTE FUNCTION cordwainer_catalog_version_immutable();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists cordwainer_catalog_version_immutable on "cordwainer_catalog_version";`);
    this.addSql(`drop function if exists cordwainer_catalog_version_immutable();`);

    this.addSql(`drop table if exists "cordwainer_catalog_version" cascade;`);
  }
}

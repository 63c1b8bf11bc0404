import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Drafts; who published and why; and the content as text, as it is served, where `jsonb` sorted its fields. */
export class Migration20261123204100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_catalog_draft" ("id" text not null, "brand_id" text not null, "content" json not null, "revision" integer not null, "based_on" integer null, "saved_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_catalog_draft_pkey" primary key ("id"), constraint CK_cordwainer_catalog_draft_revision check (revision >= 1));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_catalog_draft_deleted_at" ON "cordwainer_catalog_draft" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_catalog_draft_brand_id_unique" ON "cordwainer_catalog_draft" ("brand_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_catalog_version" add column if not exists "note" text null, add column if not exists "rolled_back_to" integer null;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_catalog_version" alter column "content" type json using content::json;`,
    );
    // The type `json` has no equality of its own. What was said of a publication stays too.
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_catalog_version_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (OLD.brand_id, OLD.catalog_id, OLD.version, OLD.content::text, OLD.content_hash, OLD.published_by, OLD.note, OLD.rolled_back_to, OLD.created_at)
           IS DISTINCT FROM
           (NEW.brand_id, NEW.catalog_id, NEW.version, NEW.content::text, NEW.content_hash, NEW.published_by, NEW.note, NEW.rolled_back_to, NEW.created_at) THEN
          RAISE EXCEPTION 'A published catalog version never changes';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION cordwainer_catalog_version_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.brand_id IS DISTINCT FROM NEW.brand_id OR OLD.catalog_id IS DISTINCT FROM NEW.catalog_id OR OLD.version IS DISTINCT FROM NEW.version OR OLD.content IS DISTINCT FROM NEW.content OR OLD.content_hash IS DISTINCT FROM NEW.content_hash THEN
          RAISE EXCEPTION 'A published catalog version never changes';
        END IF;
        RETURN NEW;
      END $$;
    `);
    this.addSql(
      `alter table if exists "cordwainer_catalog_version" alter column "content" type jsonb using content::jsonb;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_catalog_version" drop column if exists "note", drop column if exists "rolled_back_to";`,
    );
    this.addSql(`drop table if exists "cordwainer_catalog_draft" cascade;`);
  }
}

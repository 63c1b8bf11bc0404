import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123235512 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_artwork" ("id" text not null, "brand_id" text not null, "name" text not null, "type" text check ("type" in ('svg', 'png', 'pdf')) not null, "format" text check ("format" in ('svg', 'png')) not null, "upload_hash" text not null, "width" real not null, "height" real not null, "thinness" jsonb not null, "uploaded_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_artwork_pkey" primary key ("id"), constraint CK_cordwainer_artwork_size check (width > 0 AND height > 0), constraint CK_cordwainer_artwork_hash check (upload_hash ~ '^[0-9a-f]{64}$'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_artwork_deleted_at" ON "cordwainer_artwork" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_artwork_brand_id_upload_hash_unique" ON "cordwainer_artwork" ("brand_id", "upload_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_artwork_brand_id_uploaded_at" ON "cordwainer_artwork" ("brand_id", "uploaded_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_artwork_uploaded_at" ON "cordwainer_artwork" ("uploaded_at") WHERE used_at IS NULL AND deleted_at IS NULL;`,
    );
    // The bytes: apart, so that a list of artworks does not read them. They go with their artwork.
    this.addSql(
      `create table if not exists "cordwainer_artwork_file" ("artwork_id" text not null, "normalised" bytea not null, "preview" bytea not null, constraint "cordwainer_artwork_file_pkey" primary key ("artwork_id"), constraint "cordwainer_artwork_file_artwork_id_foreign" foreign key ("artwork_id") references "cordwainer_artwork" ("id") on delete cascade);`,
    );
    // They are packed already.
    this.addSql(`alter table "cordwainer_artwork_file" alter column "preview" set storage external;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_artwork_file" cascade;`);
    this.addSql(`drop table if exists "cordwainer_artwork" cascade;`);
  }
}

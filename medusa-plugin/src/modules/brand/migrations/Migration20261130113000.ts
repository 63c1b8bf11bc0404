import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261130113000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_brand" add column if not exists "typeface" text check ("typeface" in ('serif', 'sans')) not null default 'serif', add column if not exists "accent_color" text null;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_brand" add constraint CK_cordwainer_brand_accent_color check(accent_color ~ '^#[0-9a-f]{6}$');`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cordwainer_brand" drop constraint if exists CK_cordwainer_brand_accent_color;`);
    this.addSql(
      `alter table if exists "cordwainer_brand" drop column if exists "typeface", drop column if exists "accent_color";`,
    );
  }
}

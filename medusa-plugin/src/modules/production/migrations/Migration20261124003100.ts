import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261124003100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_pay_link" ("id" text not null, "token_hash" text not null, "subject_kind" text check ("subject_kind" in ('order', 'group')) not null, "subject_id" text not null, "brand_id" text not null, "origin" text check ("origin" in ('merchant', 'mail', 'order-link', 'customer')) not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "actor_type" text check ("actor_type" in ('customer', 'user', 'system')) not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_pay_link_pkey" primary key ("id"), constraint CK_cordwainer_pay_link_hash check (token_hash ~ '^[0-9a-f]{64}$'));`,
    );
    // Over deleted rows as well: a token that was one never becomes another's.
    this.addSql(
      `create unique index if not exists "IDX_cordwainer_pay_link_token_hash_unique" on "cordwainer_pay_link" ("token_hash");`,
    );
    this.addSql(
      `create index if not exists "IDX_cordwainer_pay_link_subject" on "cordwainer_pay_link" ("subject_kind", "subject_id", "created_at");`,
    );
    this.addSql(
      `create index if not exists "IDX_cordwainer_pay_link_expires_at" on "cordwainer_pay_link" ("expires_at");`,
    );
    // Kinds of e-mail come from many parts of the plugin, whose code has their list; here only what a kind looks like.
    this.addSql(`alter table if exists "cordwainer_mail" drop constraint if exists "cordwainer_mail_kind_check";`);
    this.addSql(
      `alter table if exists "cordwainer_mail" add constraint CK_cordwainer_mail_kind check (kind ~ '^[a-z]+(-[a-z]+)*$');`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_pay_link" cascade;`);
    this.addSql(`alter table if exists "cordwainer_mail" drop constraint if exists CK_cordwainer_mail_kind;`);
    this.addSql(`delete from "cordwainer_mail" where kind = 'pay-link';`);
    this.addSql(
      `alter table if exists "cordwainer_mail" add constraint "cordwainer_mail_kind_check" check ("kind" in ('order-received', 'payment-received', 'stage-reached', 'shipped', 'cancelled'));`,
    );
  }
}

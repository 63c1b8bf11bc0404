import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261124001800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cordwainer_payment_dispute" ("id" text not null, "production_order_id" text not null, "ref" text not null, "payment_id" text not null, "state" text check ("state" in ('open', 'won', 'lost')) not null, "amount" integer not null, "currency" text not null, "reason" text not null, "opened_at" timestamptz not null, "answer_by" timestamptz null, "closed_at" timestamptz null, "held" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_payment_dispute_pkey" primary key ("id"));`,
    );
    this.addSql(
      'CREATE INDEX IF NOT EXISTS "IDX_cordwainer_payment_dispute_deleted_at" ON "cordwainer_payment_dispute" ("deleted_at") WHERE deleted_at IS NULL;',
    );
    this.addSql(
      'CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_payment_dispute_production_order_id_ref_unique" ON "cordwainer_payment_dispute" ("production_order_id", "ref") WHERE deleted_at IS NULL;',
    );
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "cordwainer_payment_dispute" cascade;');
  }
}

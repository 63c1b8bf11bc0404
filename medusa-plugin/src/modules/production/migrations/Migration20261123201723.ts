import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123201723 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cordwainer_production_stage" drop constraint if exists "cordwainer_production_stage_code_unique";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_mail" drop constraint if exists "cordwainer_mail_production_order_id_kind_key_unique";`,
    );
    this.addSql(
      `create table if not exists "cordwainer_factory" ("id" text not null, "pairs_per_day" integer null, "working_days" jsonb not null, "holidays" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_factory_pkey" primary key ("id"), constraint CK_cordwainer_factory_one check (id = 'factory'), constraint CK_cordwainer_factory_pairs check (pairs_per_day >= 1));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_factory_deleted_at" ON "cordwainer_factory" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_mail" ("id" text not null, "production_order_id" text not null, "kind" text check ("kind" in ('order-received', 'payment-received', 'stage-reached', 'shipped', 'cancelled')) not null, "key" text not null default '', "status" text check ("status" in ('pending', 'sent', 'given-up')) not null default 'pending', "attempts" integer not null default 0, "due_at" timestamptz not null, "sending_until" timestamptz null, "sent_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_mail_pkey" primary key ("id"), constraint CK_cordwainer_mail_sent check ((status = 'sent') = (sent_at IS NOT NULL)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_mail_deleted_at" ON "cordwainer_mail" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_mail_production_order_id_kind_key_unique" ON "cordwainer_mail" ("production_order_id", "kind", "key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_mail_status_due_at" ON "cordwainer_mail" ("status", "due_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "cordwainer_production_stage" ("id" text not null, "code" text not null, "name" jsonb not null, "position" integer not null, "cancel_fee_permille" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cordwainer_production_stage_pkey" primary key ("id"), constraint CK_cordwainer_production_stage_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), constraint CK_cordwainer_production_stage_fee check (cancel_fee_permille BETWEEN 0 AND 1000));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cordwainer_production_stage_deleted_at" ON "cordwainer_production_stage" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cordwainer_production_stage_code_unique" ON "cordwainer_production_stage" ("code") WHERE deleted_at IS NULL;`,
    );

    // The stages that shoes commonly go through; the merchant may define others.
    this.addSql(`
      INSERT INTO "cordwainer_production_stage" (id, code, name, position, cancel_fee_permille) VALUES
        ('prodst_cutting', 'cutting', '{"en": "Cutting", "de": "Zuschnitt"}', 1, 300),
        ('prodst_closing', 'closing', '{"en": "Closing", "de": "Schäftemachen"}', 2, 500),
        ('prodst_lasting', 'lasting', '{"en": "Lasting", "de": "Zwicken"}', 3, 700),
        ('prodst_bottoming', 'bottoming', '{"en": "Bottoming", "de": "Bodenbau"}', 4, 900),
        ('prodst_finishing', 'finishing', '{"en": "Finishing", "de": "Finish"}', 5, 1000),
        ('prodst_quality-control', 'quality-control', '{"en": "Quality control", "de": "Endkontrolle"}', 6, 1000)
      ON CONFLICT DO NOTHING;
    `);
    this.addSql(`
      INSERT INTO "cordwainer_factory" (id, working_days, holidays) VALUES ('factory', '[1, 2, 3, 4, 5]', '[]')
      ON CONFLICT DO NOTHING;
    `);
    // Orders of before are owed the mail that they have not got.
    this.addSql(`
      INSERT INTO "cordwainer_mail" (id, production_order_id, kind, status, attempts, due_at, sent_at, created_at)
      SELECT 'mail_' || id, id, 'order-received', CASE WHEN mailed_at IS NULL THEN 'pending' ELSE 'sent' END,
             mail_attempts, now(), mailed_at, created_at
      FROM "cordwainer_production_order" ON CONFLICT DO NOTHING;
    `);

    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "cordwainer_production_order_status_check";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_event" drop constraint if exists "cordwainer_production_event_from_status_check";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_event" drop constraint if exists "cordwainer_production_event_to_status_check";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_order" drop column if exists "mailed_at", drop column if exists "mailing_until", drop column if exists "mail_attempts";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_order" add column if not exists "customer_id" text null, add column if not exists "style_id" text not null default '', add column if not exists "stage" text null, add column if not exists "held_status" text check ("held_status" in ('pending-payment', 'work-in-process', 'finished')) null, add column if not exists "held_at" timestamptz null, add column if not exists "expected_finish_at" timestamptz null, add column if not exists "finished_at" timestamptz null, add column if not exists "shipped_at" timestamptz null, add column if not exists "delivered_at" timestamptz null, add column if not exists "cancelled_at" timestamptz null, add column if not exists "cancellation_fee" integer null, add column if not exists "tracking_numbers" jsonb null, add column if not exists "invoice_number" text null, add column if not exists "repeats_id" text null, add column if not exists "revision" integer not null default 1;`,
    );
    // What orders of before have only in other modules' tables. In a new database those may not be there yet.
    this.addSql(`
      DO $$ BEGIN
        IF to_regclass('cordwainer_design') IS NOT NULL THEN
          UPDATE "cordwainer_production_order" o SET style_id = d.style FROM cordwainer_design d WHERE d.id = o.design_id;
        END IF;
        IF to_regclass('"order"') IS NOT NULL THEN
          UPDATE "cordwainer_production_order" o SET customer_id = m.customer_id FROM "order" m WHERE m.id = o.order_id;
        END IF;
      END $$;
    `);
    this.addSql(`alter table if exists "cordwainer_production_order" alter column "style_id" drop default;`);
    this.addSql(`
      UPDATE "cordwainer_production_order" SET stage = 'cutting', expected_finish_at = wip_started_at + make_interval(days => lead_time_days)
      WHERE status = 'work-in-process';
    `);
    this.addSql(`UPDATE "cordwainer_production_order" SET cancelled_at = updated_at WHERE status = 'cancelled';`);
    this.addSql(
      `alter table if exists "cordwainer_production_order" add constraint "cordwainer_production_order_status_check" check("status" in ('pending-payment', 'work-in-process', 'on-hold', 'finished', 'shipped', 'delivered', 'cancelled'));`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" add constraint CK_cordwainer_production_order_held check((status = 'on-hold') = (held_status IS NOT NULL));`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" add constraint CK_cordwainer_production_order_stage check((COALESCE(held_status, status) = 'work-in-process') = (stage IS NOT NULL));`,
    );
    this.addSql(`alter table if exists "cordwainer_production_order" add constraint CK_cordwainer_production_order_ends check((status NOT IN ('finished', 'shipped', 'delivered') OR finished_at IS NOT NULL)
         AND (status NOT IN ('shipped', 'delivered') OR shipped_at IS NOT NULL)
         AND (status <> 'delivered' OR delivered_at IS NOT NULL)
         AND (status <> 'cancelled' OR cancelled_at IS NOT NULL));`);

    this.addSql(
      `alter table if exists "cordwainer_production_event" add column if not exists "from_stage" text null, add column if not exists "to_stage" text null, add column if not exists "details" jsonb null;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_event" add constraint "cordwainer_production_event_from_status_check" check("from_status" in ('pending-payment', 'work-in-process', 'on-hold', 'finished', 'shipped', 'delivered', 'cancelled'));`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_event" add constraint "cordwainer_production_event_to_status_check" check("to_status" in ('pending-payment', 'work-in-process', 'on-hold', 'finished', 'shipped', 'delivered', 'cancelled'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cordwainer_factory" cascade;`);

    this.addSql(`drop table if exists "cordwainer_mail" cascade;`);

    this.addSql(`drop table if exists "cordwainer_production_stage" cascade;`);

    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists "cordwainer_production_order_status_check";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_event" drop constraint if exists "cordwainer_production_event_from_status_check";`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_event" drop constraint if exists "cordwainer_production_event_to_status_check";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists CK_cordwainer_production_order_held;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists CK_cordwainer_production_order_stage;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop constraint if exists CK_cordwainer_production_order_ends;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" drop column if exists "customer_id", drop column if exists "style_id", drop column if exists "stage", drop column if exists "held_status", drop column if exists "held_at", drop column if exists "expected_finish_at", drop column if exists "finished_at", drop column if exists "shipped_at", drop column if exists "delivered_at", drop column if exists "cancelled_at", drop column if exists "cancellation_fee", drop column if exists "tracking_numbers", drop column if exists "invoice_number", drop column if exists "repeats_id", drop column if exists "revision";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_order" add column if not exists "mailed_at" timestamptz null, add column if not exists "mailing_until" timestamptz null, add column if not exists "mail_attempts" integer not null default 0;`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_order" add constraint "cordwainer_production_order_status_check" check("status" in ('pending-payment', 'work-in-process', 'cancelled'));`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_event" drop column if exists "from_stage", drop column if exists "to_stage", drop column if exists "details";`,
    );

    this.addSql(
      `alter table if exists "cordwainer_production_event" add constraint "cordwainer_production_event_from_status_check" check("from_status" in ('pending-payment', 'work-in-process', 'cancelled'));`,
    );
    this.addSql(
      `alter table if exists "cordwainer_production_event" add constraint "cordwainer_production_event_to_status_check" check("to_status" in ('pending-payment', 'work-in-process', 'cancelled'));`,
    );
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121140751 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "kiondo_payment_ledger_entry" drop constraint if exists "kiondo_payment_ledger_entry_provider_id_event_key_unique";`
    )
    this.addSql(
      `alter table if exists "kiondo_payment_attempt" drop constraint if exists "kiondo_payment_attempt_provider_id_reference_unique";`
    )
    this.addSql(
      `alter table if exists "kiondo_checkout_request" drop constraint if exists "kiondo_checkout_request_cart_id_key_unique";`
    )
    this.addSql(
      `alter table if exists "kiondo_checkout" drop constraint if exists "kiondo_checkout_cart_id_unique";`
    )
    this.addSql(
      `create table if not exists "kiondo_checkout" ("id" text not null, "cart_id" text not null, "leased_by" text null, "leased_until" timestamptz null, "interrupted" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kiondo_checkout_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_checkout_deleted_at" ON "kiondo_checkout" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kiondo_checkout_cart_id_unique" ON "kiondo_checkout" ("cart_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "kiondo_checkout_request" ("id" text not null, "cart_id" text not null, "key" text not null, "fingerprint" text not null, "attempt_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kiondo_checkout_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_checkout_request_deleted_at" ON "kiondo_checkout_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kiondo_checkout_request_cart_id_key_unique" ON "kiondo_checkout_request" ("cart_id", "key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "kiondo_payment_attempt" ("id" text not null, "reference" text not null, "provider_id" text not null, "cart_id" text not null, "session_id" text not null, "payment_collection_id" text not null, "provider_data" jsonb not null, "amount" numeric not null, "currency_code" text not null, "state" text check ("state" in ('awaiting', 'paid', 'completed', 'failed', 'expired', 'closed', 'held', 'refunding', 'refunded')) not null default 'awaiting', "reason" text null, "attention" text null, "order_id" text null, "refunded_amount" numeric null, "last_finding" text null, "checked_at" timestamptz null, "next_check_at" timestamptz null, "expires_at" timestamptz not null, "raw_amount" jsonb not null, "raw_refunded_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kiondo_payment_attempt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_attempt_deleted_at" ON "kiondo_payment_attempt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kiondo_payment_attempt_provider_id_reference_unique" ON "kiondo_payment_attempt" ("provider_id", "reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_attempt_session_id" ON "kiondo_payment_attempt" ("session_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_attempt_cart_id" ON "kiondo_payment_attempt" ("cart_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_attempt_order_id" ON "kiondo_payment_attempt" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_attempt_next_check_at" ON "kiondo_payment_attempt" ("next_check_at") WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_attempt_created_at" ON "kiondo_payment_attempt" ("created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "kiondo_payment_ledger_entry" ("id" text not null, "attempt_id" text null, "provider_id" text not null, "kind" text not null, "outcome" text not null, "actor" text not null, "amount" numeric null, "currency_code" text null, "event_key" text null, "detail" jsonb null, "occurred_at" timestamptz not null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kiondo_payment_ledger_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_ledger_entry_deleted_at" ON "kiondo_payment_ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_payment_ledger_entry_attempt_id" ON "kiondo_payment_ledger_entry" ("attempt_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kiondo_payment_ledger_entry_provider_id_event_key_unique" ON "kiondo_payment_ledger_entry" ("provider_id", "event_key") WHERE event_key IS NOT NULL AND deleted_at IS NULL;`
    )

    // The ledger only grows: whoever writes to the database by hand is refused as well.
    this.addSql(
      `create or replace function kiondo_refuse_ledger_change() returns trigger language plpgsql as $body$ begin raise exception 'kiondo_payment_ledger_entry is append-only'; end $body$;`
    )
    this.addSql(
      `create trigger kiondo_ledger_append_only before update or delete on "kiondo_payment_ledger_entry" for each row execute function kiondo_refuse_ledger_change();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "kiondo_checkout" cascade;`)

    this.addSql(`drop table if exists "kiondo_checkout_request" cascade;`)

    this.addSql(`drop table if exists "kiondo_payment_attempt" cascade;`)

    this.addSql(`drop table if exists "kiondo_payment_ledger_entry" cascade;`)
    this.addSql(`drop function if exists kiondo_refuse_ledger_change;`)
  }
}

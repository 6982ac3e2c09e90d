import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121192917 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "kiondo_image_variant" drop constraint if exists "kiondo_image_variant_rendition_key_preset_format_unique";`
    )
    this.addSql(`alter table if exists "kiondo_image" drop constraint if exists "kiondo_image_url_unique";`)
    this.addSql(
      `create table if not exists "kiondo_image" ("id" text not null, "url" text not null, "alt" text null, "focal_x" real null, "focal_y" real null, "state" text check ("state" in ('waiting', 'working', 'ready', 'failed', 'forgotten')) not null default 'waiting', "reason" text null, "is_remade" boolean not null default false, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "leased_by" text null, "leased_until" timestamptz null, "making_key" text null, "rendition_key" text null, "specification_key" text null, "content_hash" text null, "file_key" text null, "private_from" timestamptz null, "width" integer null, "height" integer null, "bytes" integer null, "placeholder" text null, "dominant_color" text null, "processed_at" timestamptz null, "published_at" timestamptz null, "unused_since" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kiondo_image_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_deleted_at" ON "kiondo_image" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kiondo_image_url_unique" ON "kiondo_image" ("url") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_rendition_key" ON "kiondo_image" ("rendition_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_content_hash" ON "kiondo_image" ("content_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_file_key" ON "kiondo_image" ("file_key") WHERE file_key IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_making_key" ON "kiondo_image" ("making_key") WHERE making_key IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_state_next_attempt_at" ON "kiondo_image" ("state", "next_attempt_at") WHERE state IN ('waiting', 'working') AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "kiondo_image_variant" ("id" text not null, "rendition_key" text not null, "content_hash" text not null, "preset" text not null, "format" text check ("format" in ('avif', 'webp', 'jpeg', 'png')) not null, "width" integer not null, "height" integer not null, "bytes" integer not null, "file_id" text not null, "url" text not null, "unused_since" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kiondo_image_variant_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_variant_deleted_at" ON "kiondo_image_variant" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kiondo_image_variant_rendition_key_preset_format_unique" ON "kiondo_image_variant" ("rendition_key", "preset", "format") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_variant_url" ON "kiondo_image_variant" ("url") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kiondo_image_variant_unused_since" ON "kiondo_image_variant" ("unused_since") WHERE unused_since IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "kiondo_image" cascade;`)

    this.addSql(`drop table if exists "kiondo_image_variant" cascade;`)
  }
}

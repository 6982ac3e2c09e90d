import { model } from "@medusajs/framework/utils"

// Forgotten: no product has it any longer; that its original is for staff only must be known for ever.
export const IMAGE_STATES = ["waiting", "working", "ready", "failed", "forgotten"] as const

/** An original by its address, how its variants stand, and what staff say about it. */
export const Image = model
  .define(
    { name: "KiondoImage", tableName: "kiondo_image" },
    {
      id: model.id({ prefix: "kimg" }).primaryKey(),
      url: model.text(),
      alt: model.text().nullable(),
      focal_x: model.float().nullable(),
      focal_y: model.float().nullable(),
      state: model.enum([...IMAGE_STATES]).default("waiting"),
      /** Code of what went wrong last; null when nothing did. */
      reason: model.text().nullable(),
      /** Made again although its variants are there, since somebody asked for it. */
      is_remade: model.boolean().default(false),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      leased_by: model.text().nullable(),
      leased_until: model.dateTime().nullable(),
      /** The variants that are being made, so that no two workers make the same. */
      making_key: model.text().nullable(),
      /** The variants that are served; null while there are none. */
      rendition_key: model.text().nullable(),
      /** Of the specification that they were made by. */
      specification_key: model.text().nullable(),
      /** SHA-256 of the original. */
      content_hash: model.text().nullable(),
      /** The original's id in the store's own storage, once variants were made of it. */
      file_key: model.text().nullable(),
      /** From when on the original is for staff only: a while after it was first made, since pages may show it until then. */
      private_from: model.dateTime().nullable(),
      width: model.number().nullable(),
      height: model.number().nullable(),
      bytes: model.number().nullable(),
      placeholder: model.text().nullable(),
      dominant_color: model.text().nullable(),
      processed_at: model.dateTime().nullable(),
      /** When products' thumbnails and pages were told of it; null while they are to be. */
      published_at: model.dateTime().nullable(),
      /** Since when no product has it. */
      unused_since: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["url"], unique: true },
    { on: ["rendition_key"] },
    { on: ["content_hash"] },
    { on: ["file_key"], where: "file_key IS NOT NULL" },
    { on: ["making_key"], where: "making_key IS NOT NULL" },
    { on: ["state", "next_attempt_at"], where: "state IN ('waiting', 'working')" },
  ])

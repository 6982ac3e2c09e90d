import { model } from "@medusajs/framework/utils"

/** One file made of an original. Those of one rendition key belong together, whichever originals have that content. */
export const ImageVariant = model
  .define(
    { name: "KiondoImageVariant", tableName: "kiondo_image_variant" },
    {
      id: model.id({ prefix: "kvar" }).primaryKey(),
      rendition_key: model.text(),
      /** Of the original: it stays the same when the specification is another. */
      content_hash: model.text(),
      preset: model.text(),
      format: model.enum(["avif", "webp", "jpeg", "png"]),
      width: model.number(),
      height: model.number(),
      bytes: model.number(),
      file_id: model.text(),
      url: model.text(),
      /** Since when no picture and no thumbnail refers to its rendition. */
      unused_since: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["rendition_key", "preset", "format"], unique: true },
    { on: ["url"] },
    { on: ["unused_since"], where: "unused_since IS NOT NULL" },
  ])

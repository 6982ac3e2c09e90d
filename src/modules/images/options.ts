import { availableParallelism } from "node:os"
import { z } from "@medusajs/framework/zod"
import { defaultLimits } from "./engine/default-limits"
import { defaultSpecification } from "./engine/default-specification"

const HOST = /^[a-z0-9.-]+(:\d+)?$/

const pixels = z.int().min(1).max(16_383)
const most = z.int().min(1)
const quality = z.int().min(1).max(100)
const presetName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/, "must be letters, digits, - and _")

const preset = z
  .strictObject({ width: pixels, height: pixels.optional(), fit: z.enum(["inside", "cover"]).optional() })
  .refine(({ fit, height }) => fit !== "cover" || height !== undefined, "cover needs a height too")

const compression = (mostEffort: number) =>
  z.strictObject({ quality, effort: z.int().min(0).max(mostEffort) })

/** Product pictures in the right size for every screen: what is made of each original, and what an original may be. */
export const imagesOptions = z
  .strictObject({
    file_urls: z
      .array(z.url({ protocol: /^https?$/ }))
      .min(1)
      .describe(
        "Addresses below which the store's own files lie, such as the file provider's public address."
      ),
    allowed_hosts: z
      .array(z.string().regex(HOST, "must be a host such as pictures.example"))
      .default([])
      .describe("Other hosts whose pictures may be fetched. All others are refused."),
    presets: z
      .record(presetName, preset)
      .refine((presets) => Object.keys(presets).length > 0, "needs one preset at least")
      .default(defaultSpecification.presets)
      .describe("Sizes by name: width and height in pixels, fit inside or cover."),
    formats: z
      .strictObject({ avif: compression(9).optional(), webp: compression(6).optional() })
      .default(defaultSpecification.formats)
      .describe("Formats of every preset: quality 1 to 100, effort 0 to 9 (AVIF) or 6 (WebP)."),
    fallback: z
      .strictObject({ format: z.literal("jpeg"), quality, presets: z.array(presetName).min(1) })
      .default(defaultSpecification.fallback)
      .describe("JPEG for what knows neither format, in these presets; PNG where a picture is transparent."),
    thumbnail_preset: presetName
      .default("w640")
      .describe("Preset of the fallback that becomes a product's thumbnail."),
    limits: z
      .strictObject({ bytes: most, pixels: most, frames: most, seconds: most })
      .default(defaultLimits)
      .describe("Most bytes, pixels and frames that an original may have, and seconds that it may take."),
    concurrency: z
      .int()
      .min(1)
      .max(256)
      .default(Math.max(1, availableParallelism() - 1))
      .describe(
        "Encoders at once in a process, for one picture at a time. Left out: one less than there are cores."
      ),
    private_originals: z
      .boolean()
      .default(true)
      .describe("Whether local originals are for staff only, once their variants are made."),
    private_after_minutes: z
      .int()
      .min(0)
      .max(1440)
      .default(10)
      .describe("Minutes for which pages that still show an original find it, once its variants are made."),
    keep_unused_hours: z
      .int()
      .min(0)
      .max(8760)
      .default(24)
      .describe("Hours for which files that nothing refers to any longer are kept."),
  })
  .refine(
    ({ fallback, thumbnail_preset, presets }) =>
      [...fallback.presets, thumbnail_preset].every((name) => name in presets),
    { error: "fallback.presets and thumbnail_preset must be names of presets", path: ["presets"] }
  )
  .refine(({ fallback, thumbnail_preset }) => fallback.presets.includes(thumbnail_preset), {
    error: "must be among fallback.presets",
    path: ["thumbnail_preset"],
  })

export type ImagesOptions = z.input<typeof imagesOptions>

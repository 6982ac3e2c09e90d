import { createHash } from "node:crypto"
import { isCrop } from "./is-crop"
import type { Specification } from "./specification"

// Goes up when the same original and specification give other bytes for a reason that all shops should have.
const ENGINE_VERSION = 1
const DIGITS = 32

/** Names a specification: 32 hexadecimal digits, the same in whatever order it is written. */
export const specificationKeyOf = (specification: Specification): string =>
  createHash("sha256")
    .update(JSON.stringify([ENGINE_VERSION, decisive(specification)], sortedKeys))
    .digest("hex")
    .slice(0, DIGITS)

const decisive = ({ presets, formats, fallback }: Specification) => ({
  presets: Object.fromEntries(
    Object.entries(presets).map(([name, preset]) => [
      name,
      { width: preset.width, height: preset.height, fit: isCrop(preset) ? "cover" : "inside" },
    ])
  ),
  formats: { avif: formats.avif, webp: formats.webp },
  fallback: { quality: fallback.quality, presets: [...new Set(fallback.presets)].sort() },
})

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

import type { FocalPoint } from "./focal-point"
import { isCrop } from "./is-crop"
import { outputSizeOf } from "./output-size-of"
import { regionOf, type Region } from "./region-of"
import type { Size } from "./size"
import type { Specification } from "./specification"

/** One size to be made; `region` where the preset crops. */
export type PlannedSize = Size & { preset: string; region: Region | null }

/** What is made of one original: the size to decode it in, and of that all others, the largest first. */
export type RenditionPlan = { decoded: Size; sizes: PlannedSize[] }

/**
 * Which presets are made, and how large: never larger than the original. A preset that comes out like one before it
 * is left out, unless it crops or is a fallback, since those are asked for by name.
 */
export function planRenditions(
  original: Size,
  { presets, fallback }: Pick<Specification, "presets" | "fallback">,
  focalPoint: FocalPoint | null
): RenditionPlan {
  const seen = new Set<string>()
  const kept = Object.entries(presets)
    .map(([name, preset]) => ({ name, preset, ...outputSizeOf(original, preset) }))
    .sort((one, other) => one.preset.width - other.preset.width)
    .filter(({ name, preset, width, height }) => {
      if (isCrop(preset)) return true
      const isNew = !seen.has(`${width}x${height}`)
      seen.add(`${width}x${height}`)
      return isNew || fallback.presets.includes(name)
    })
  const decoded = scaled(original, Math.max(...kept.map(({ scale }) => scale)))
  const sizes = kept.map(({ name, preset, width, height }) => ({
    preset: name,
    width,
    height,
    region: isCrop(preset) ? regionOf(decoded, { width, height }, focalPoint) : null,
  }))
  return { decoded, sizes: sizes.sort((one, other) => other.width * other.height - one.width * one.height) }
}

const scaled = ({ width, height }: Size, scale: number): Size => ({
  width: Math.max(1, Math.round(width * scale)),
  height: Math.max(1, Math.round(height * scale)),
})

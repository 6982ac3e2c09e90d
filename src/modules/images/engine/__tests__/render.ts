import type { FocalPoint } from "../focal-point"
import { defaultLimits } from "../default-limits"
import { inspectOriginal } from "../inspect-original"
import { renderVariants, type Rendering } from "../render-variants"
import type { RenderedVariant } from "../rendered-variant"
import type { Specification } from "../specification"

export const SMALL: Specification = {
  presets: { w40: { width: 40 }, w80: { width: 80 } },
  formats: { avif: { quality: 80, effort: 2 }, webp: { quality: 90, effort: 2 } },
  fallback: { format: "jpeg", quality: 95, presets: ["w40"] },
}

export const ONE_JPEG: Specification = {
  presets: { w80: { width: 80 } },
  formats: {},
  fallback: { format: "jpeg", quality: 100, presets: ["w80"] },
}

/** All variants of a file, with the facts of it. */
export async function render(
  file: string,
  specification: Specification = SMALL,
  focalPoint: FocalPoint | null = null,
  more: Partial<Rendering> = {}
) {
  const facts = await inspectOriginal(file, defaultLimits)
  const variants: RenderedVariant[] = []
  const rendering = { file, facts, specification, focal_point: focalPoint, ...more }
  for await (const variant of renderVariants(rendering)) variants.push(variant)
  const variantOf = (preset: string, format: string): RenderedVariant => {
    const found = variants.find((variant) => variant.preset === preset && variant.format === format)
    if (!found) throw new Error(`no ${preset} in ${format} among ${names(variants).join(", ")}`)
    return found
  }
  return { facts, variants, variantOf }
}

export const names = (variants: readonly RenderedVariant[]): string[] =>
  variants.map(({ preset, format, width, height }) => `${preset} ${format} ${width}x${height}`)

import type { Deadline } from "./deadline"
import { encodeAs } from "./encode-as"
import { openPixels } from "./open-pixels"
import type { Pixels } from "./pixels"
import type { PlannedSize } from "./plan-renditions"
import type { RenderedVariant } from "./rendered-variant"
import { resizePixels } from "./resize-pixels"
import type { Specification } from "./specification"
import type { VariantFormat } from "./variant-format"

type Work = { decoded: Pixels; size: PlannedSize; specification: Specification; deadline: Deadline }

/** The files to be made of one size, each as a task of its own; the size itself is made once, by the first of them. */
export function encodingsOf({
  decoded,
  size,
  specification,
  deadline,
}: Work): (() => Promise<RenderedVariant>)[] {
  let resized: Promise<Pixels> | undefined
  return formatsOf(size.preset, decoded, specification).map((format) => async () => {
    deadline.left()
    const { width, height, ...pixels } = await (resized ??= resizePixels(decoded, size))
    const data = await encodeAs(openPixels({ width, height, ...pixels }), format, specification)
    return { preset: size.preset, format, width, height, bytes: data.length, data }
  })
}

function formatsOf(
  preset: string,
  { channels }: Pixels,
  { formats, fallback }: Specification
): VariantFormat[] {
  const hasAlpha = channels === 2 || channels === 4
  return [
    ...(formats.avif ? (["avif"] as const) : []),
    ...(formats.webp ? (["webp"] as const) : []),
    ...(fallback.presets.includes(preset) ? [hasAlpha ? ("png" as const) : fallback.format] : []),
  ]
}

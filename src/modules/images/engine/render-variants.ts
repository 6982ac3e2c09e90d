import sharp from "sharp"
import { Deadline } from "./deadline"
import { decodeOriginal } from "./decode-original"
import { defaultLimits } from "./default-limits"
import { encodingsOf } from "./encodings-of"
import type { FocalPoint } from "./focal-point"
import { inOrder } from "./in-order"
import type { Limits } from "./limits"
import type { OriginalFacts } from "./original-facts"
import { planRenditions } from "./plan-renditions"
import type { RenderedVariant } from "./rendered-variant"
import type { Size } from "./size"
import type { Specification } from "./specification"
import { withoutIdleAlpha } from "./without-idle-alpha"

/**
 * `concurrency`: cores to use, 1 when left out. The signal's reason is thrown between two encodings; to the seconds
 * counts what the caller does with each variant, too.
 */
export type Rendering = {
  file: string
  facts: Pick<OriginalFacts, "width" | "height">
  specification: Specification
  focal_point: FocalPoint | null
  concurrency?: number
  limits?: Pick<Limits, "pixels" | "seconds">
  signal?: AbortSignal
}

// Each occupies one of libuv's four threads, of which files and names need one.
const MOST_AT_ONCE = 3
// AVIF takes about 28 bytes of memory a pixel.
const MOST_PIXELS_AT_ONCE = 12_000_000

/**
 * Makes all variants of an original, the largest first: decoded once, into no more than the largest size needed.
 * @throws image_truncated, image_format_unsupported, image_too_many_pixels, image_too_slow
 */
export async function* renderVariants(rendering: Rendering): AsyncGenerator<RenderedVariant> {
  const {
    file,
    facts,
    specification,
    focal_point,
    concurrency = 1,
    limits = defaultLimits,
    signal,
  } = rendering
  const deadline = new Deadline(limits.seconds, signal)
  const plan = planRenditions(facts, specification, focal_point)
  const atOnce = encodersAtOnce(plan.decoded, concurrency)
  // Cores that may not take an encoder of their own help another one.
  sharp.concurrency(Math.floor(concurrency / atOnce))
  const decoded = await withoutIdleAlpha(
    await decodeOriginal({ input: file, limits, deadline }, plan.decoded)
  )
  const encodings = plan.sizes.flatMap((size) => encodingsOf({ decoded, size, specification, deadline }))
  yield* inOrder(encodings, atOnce)
}

function encodersAtOnce({ width, height }: Size, concurrency: number): number {
  const withinMemory = Math.floor(MOST_PIXELS_AT_ONCE / (width * height))
  return Math.max(1, Math.min(concurrency, MOST_AT_ONCE, withinMemory))
}

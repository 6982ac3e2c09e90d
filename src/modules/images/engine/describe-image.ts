import { Deadline } from "./deadline"
import { decodeOriginal } from "./decode-original"
import { defaultLimits } from "./default-limits"
import { dominantColorOf } from "./dominant-color-of"
import type { Limits } from "./limits"
import type { OriginalFacts } from "./original-facts"
import { placeholderOf } from "./placeholder-of"
import type { Size } from "./size"

/** `placeholder`: a data URL of about 200 characters; `dominant_color`: #rrggbb. */
export type ImageDescription = { placeholder: string; dominant_color: string }

const SIDE = 48

/**
 * What is shown while a picture loads. It is given as a file, or, to spare the decoding of a large one, as the data of
 * a variant that shows the whole of it.
 * @throws image_truncated, image_format_unsupported, image_too_many_pixels, image_too_slow
 */
export async function describeImage(
  input: string | Buffer,
  facts: Pick<OriginalFacts, "width" | "height">,
  limits: Pick<Limits, "pixels" | "seconds"> = defaultLimits
): Promise<ImageDescription> {
  const source = { input, limits, deadline: new Deadline(limits.seconds) }
  const small = await decodeOriginal(source, within(facts, SIDE))
  return { placeholder: await placeholderOf(small), dominant_color: dominantColorOf(small) }
}

function within({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

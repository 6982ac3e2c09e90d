import type { Sharp } from "sharp"
import { imagesErrors } from "../errors"
import type { Pixels } from "./pixels"

/**
 * The picture that comes out of a pipeline.
 * @throws image_format_unsupported for channels that no variant could hold, as some scientific TIFFs have
 */
export async function readPixels(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  if (channels === 1 || channels === 2 || channels === 3 || channels === 4) {
    return { data, width, height, channels }
  }
  throw imagesErrors.create("image_format_unsupported")
}

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { IMAGES_MODULE } from "../../../modules/images"
import { imagesErrors } from "../../../modules/images/errors"
import type ImagesModuleService from "../../../modules/images/service"

// Names, types and boundaries around the files of one upload.
const WRAPPING_BYTES = 64 * 1024

/**
 * Refuses an upload that is longer than an original may be, before Medusa reads the whole of it into memory; one that
 * does not say its length, as soon as it is too long. Error: `image_too_many_bytes`.
 */
export function limitUploadBytes(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const images = req.scope.resolve<ImagesModuleService>(IMAGES_MODULE)
  if (!images.isEnabled) return next()
  const { bytes } = images.settings.limits
  const refusal = imagesErrors.create("image_too_many_bytes", `One upload takes at most ${bytes} bytes.`)
  const most = bytes + WRAPPING_BYTES
  if (Number(req.headers["content-length"] ?? 0) > most) return next(refusal)
  if (req.headers["transfer-encoding"] !== undefined) breakOffAfter(req, most, refusal)
  return next()
}

function breakOffAfter(req: MedusaRequest, most: number, refusal: Error): void {
  let bytes = 0
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= most) return
    req.off("data", count)
    // Whoever reads the upload lets go of it then, and passes the refusal on. Unread, it is only hung up on.
    if (req.listenerCount("error") > 0) req.emit("error", refusal)
    else req.destroy()
  }
  req.on("data", count)
  // Listening sets it flowing; whoever reads it comes later, and must miss nothing.
  req.pause()
}

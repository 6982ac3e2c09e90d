import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { IMAGES_MODULE } from "../../../modules/images"
import { sniffUpload } from "../../../modules/images/engine/sniff-upload"
import { imagesErrors } from "../../../modules/images/errors"
import type ImagesModuleService from "../../../modules/images/service"

// The bytes go past the back end, so only name and type can be judged: as if a JPEG were behind them.
const UNSEEN = Buffer.from([0xff, 0xd8, 0xff])

type SignedUpload = HttpTypes.AdminUploadPreSignedUrlRequest

/** Gives no signed address for what could run in a browser, nor for a picture that says it is too big. */
export function refuseHarmfulAddress(
  req: MedusaRequest<SignedUpload>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const images = req.scope.resolve<ImagesModuleService>(IMAGES_MODULE)
  if (!images.isEnabled) return next()
  const { originalname, mime_type, size } = req.validatedBody
  // Medusa names the file by the second half of its type.
  const names = [originalname, `file.${mime_type.split(/[/;]/)[1] ?? ""}`]
  for (const filename of names) sniffUpload({ data: UNSEEN, filename, mime_type })
  const { bytes } = images.settings.limits
  if (mime_type.startsWith("image/") && size > bytes)
    return next(imagesErrors.create("image_too_many_bytes", `A picture has at most ${bytes} bytes.`))
  return next()
}

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { IMAGES_MODULE } from "../../../modules/images"
import { sniffUpload } from "../../../modules/images/engine/sniff-upload"
import type ImagesModuleService from "../../../modules/images/service"

/** As Medusa's own middleware leaves them. */
type WithFiles = MedusaRequest & { files?: { originalname: string; mimetype: string; buffer: Buffer }[] }

/** Judges uploaded files by their bytes, before anything is stored: one bad file refuses them all. */
export function refuseHarmfulFiles(req: WithFiles, _: MedusaResponse, next: MedusaNextFunction) {
  if (req.scope.resolve<ImagesModuleService>(IMAGES_MODULE).isEnabled)
    for (const { buffer, originalname, mimetype } of req.files ?? [])
      sniffUpload({ data: buffer, filename: originalname, mime_type: mimetype })
  next()
}

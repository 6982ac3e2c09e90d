import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { IMAGES_MODULE } from "../modules/images"
import { imagesErrors } from "../modules/images/errors"
import type ImagesModuleService from "../modules/images/service"

/** Routes of the images capability answer only while it is on. Error: `images_off`. */
export function ensureImagesOn(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const { isEnabled } = req.scope.resolve<ImagesModuleService>(IMAGES_MODULE)
  next(isEnabled ? undefined : imagesErrors.create("images_off"))
}

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { IMAGES_MODULE } from "../../modules/images"
import type ImagesModuleService from "../../modules/images/service"
import { forStaffOnly } from "./for-staff-only"

/** Once its variants are made, an original is for staff only: it may be large, and tell where a photo was taken. */
export async function guardOriginals(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const audience = await req.scope.resolve<ImagesModuleService>(IMAGES_MODULE).audienceOf(req.path)
  if (audience === "staff") return forStaffOnly(req, res, next)
  res.locals.may_become_private = audience === "all for now"
  return next()
}

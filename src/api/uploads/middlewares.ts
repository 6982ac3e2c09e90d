import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { UPLOADS_MODULE } from "../../modules/uploads"
import type UploadsModuleService from "../../modules/uploads/service"
import { forStaffOnly } from "./for-staff-only"
import { guardOriginals } from "./guard-originals"

const uploadsOf = (req: MedusaRequest) => req.scope.resolve<UploadsModuleService>(UPLOADS_MODULE)

function guardPrivateFiles(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  return uploadsOf(req).isPrivate(req.path) ? forStaffOnly(req, res, next) : next()
}

function serveFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { serve } = uploadsOf(req)
  return serve ? serve(req, res, next) : next()
}

// Without methods it is mounted, so that what is behind /uploads is the file's path.
export const uploadsMiddlewares: MiddlewareRoute[] = [
  { matcher: "/uploads", middlewares: [guardPrivateFiles, guardOriginals, serveFile] },
]

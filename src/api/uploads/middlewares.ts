import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { UPLOADS_MODULE } from "../../modules/uploads"
import type UploadsModuleService from "../../modules/uploads/service"

const staffOnly = authenticate("user", ["session", "bearer"])
const uploadsOf = (req: MedusaRequest) => req.scope.resolve<UploadsModuleService>(UPLOADS_MODULE)

function guardPrivateFiles(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  return uploadsOf(req).isPrivate(req.path) ? staffOnly(req, res, next) : next()
}

function serveFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { serve } = uploadsOf(req)
  return serve ? serve(req, res, next) : next()
}

export const uploadsMiddlewares: MiddlewareRoute[] = [
  { matcher: "/uploads/*", methods: ["GET"], middlewares: [guardPrivateFiles, serveFile] },
]

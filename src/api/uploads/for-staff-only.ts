import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

const staffOnly = authenticate("user", ["session", "bearer", "api-key"])

/** Lets signed-in staff through, and has the file kept out of every cache, for the next one asks without signing in. */
export function forStaffOnly(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.locals.is_private = true
  return staffOnly(req, res, next)
}

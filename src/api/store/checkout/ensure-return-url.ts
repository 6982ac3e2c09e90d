import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { CheckoutBody } from "./validators"

/** A shopper is never sent from a payment page to a stranger's. Error: `return_url_not_allowed`. */
export function ensureReturnUrl(
  req: MedusaRequest<CheckoutBody>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const { return_origins } = req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings
  const { origin, username, password } = new URL(req.validatedBody.return_url)
  // http://other.example@shop.example/ leads to the shop, yet reads as if it led elsewhere.
  const isPlain = username === "" && password === ""
  const isOwn = isPlain && return_origins.some((allowed) => new URL(allowed).origin === origin)
  next(isOwn ? undefined : checkoutErrors.create("return_url_not_allowed"))
}

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CHECKOUT_MODULE } from "../modules/checkout"
import { checkoutErrors } from "../modules/checkout/errors"
import type CheckoutModuleService from "../modules/checkout/service"

/** Routes of the checkout capability answer only while it is on. Error: `checkout_off`. */
export function ensureCheckoutOn(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const { isEnabled } = req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  next(isEnabled ? undefined : checkoutErrors.create("checkout_off"))
}

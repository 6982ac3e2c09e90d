import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CART_GUARD_MODULE } from "../../../modules/cart-guard"
import { cartGuardErrors } from "../../../modules/cart-guard/errors"
import type CartGuardModuleService from "../../../modules/cart-guard/service"

type Body = { quantity?: unknown; items?: unknown } | undefined

function quantitiesIn(body: Body): unknown[] {
  const items = Array.isArray(body?.items) ? body.items : []
  return [body?.quantity, ...items.map((item: Body) => item?.quantity)]
}

/** Lets a request through only if it asks for quantities that can be ordered. Error: `quantity_invalid`. */
export function ensureQuantity(req: MedusaRequest<Body>, _: MedusaResponse, next: MedusaNextFunction) {
  const guard = req.scope.resolve<CartGuardModuleService>(CART_GUARD_MODULE)
  const isGood = quantitiesIn(req.body).every((quantity) => guard.mayAskFor(quantity))
  next(isGood ? undefined : cartGuardErrors.create("quantity_invalid"))
}

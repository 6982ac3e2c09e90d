import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CART_GUARD_MODULE } from "../../../modules/cart-guard"
import { cartGuardErrors } from "../../../modules/cart-guard/errors"
import type CartGuardModuleService from "../../../modules/cart-guard/service"

/** Lets a request for a cart through only if the caller may use that cart. Error: `cart_not_found`. */
export async function ensureCartAccess(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const access = req.scope.resolve<CartGuardModuleService>(CART_GUARD_MODULE)
  if (!access.isEnabled) return next()
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id: req.params.id },
  })
  const cart = data[0]
  const customerId = (req as AuthenticatedMedusaRequest).auth_context?.actor_id
  if (!cart || !access.mayUse(cart.customer, customerId)) throw cartGuardErrors.create("cart_not_found")
  next()
}

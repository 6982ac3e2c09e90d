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

/** The checkout call names the cart in its body, every other route in its path. */
function cartIdOf(req: MedusaRequest): string | undefined {
  const body = req.body as { cart_id?: unknown } | undefined
  return req.params.id ?? req.params.cart_id ?? (typeof body?.cart_id === "string" ? body.cart_id : undefined)
}

/** Lets a request for a cart through only if the caller may use that cart. Error: `cart_not_found`. */
export async function ensureCartAccess(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const access = req.scope.resolve<CartGuardModuleService>(CART_GUARD_MODULE)
  if (!access.isEnabled) return next()
  const id = cartIdOf(req)
  // PostgreSQL refuses to look for this character.
  if (id?.includes("\0")) throw cartGuardErrors.create("cart_not_found")
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id },
  })
  const cart = data[0]
  const customerId = (req as AuthenticatedMedusaRequest).auth_context?.actor_id
  if (!cart || !access.mayUse(cart.customer, customerId)) throw cartGuardErrors.create("cart_not_found")
  next()
}

import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CART_ACCESS_MODULE } from "../../../modules/cart-access"
import { cartAccessErrors } from "../../../modules/cart-access/errors"
import type CartAccessModuleService from "../../../modules/cart-access/service"

/** Lets a request for a cart through only if the caller may use that cart. Error: `cart_not_found`. */
export async function ensureCartAccess(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const access = req.scope.resolve<CartAccessModuleService>(CART_ACCESS_MODULE)
  if (!access.isEnabled) return next()
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id: req.params.id },
  })
  const cart = data[0]
  const customerId = (req as AuthenticatedMedusaRequest).auth_context?.actor_id
  if (!cart || !access.mayUse(cart.customer, customerId)) throw cartAccessErrors.create("cart_not_found")
  next()
}

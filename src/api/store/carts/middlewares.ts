import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { ensureCartAccess } from "./ensure-cart-access"
import { ensureQuantity } from "./ensure-quantity"

const maybeCustomer = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [ensureQuantity] },
  { matcher: "/store/carts/:id", middlewares: [maybeCustomer, ensureCartAccess] },
  { matcher: "/store/carts/:id/*", middlewares: [maybeCustomer, ensureCartAccess] },
  { matcher: "/store/carts/:id/line-items*", methods: ["POST"], middlewares: [ensureQuantity] },
]

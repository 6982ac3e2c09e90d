import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { ensureCartAccess } from "./ensure-cart-access"

const maybeCustomer = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id", middlewares: [maybeCustomer, ensureCartAccess] },
  { matcher: "/store/carts/:id/*", middlewares: [maybeCustomer, ensureCartAccess] },
]

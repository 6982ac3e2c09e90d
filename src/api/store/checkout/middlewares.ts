import { authenticate, type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { ensureCheckoutOn } from "../../ensure-checkout-on"
import { ensureCartAccess } from "../carts/ensure-cart-access"
import { ensureReturnUrl } from "./ensure-return-url"
import { CheckoutBody } from "./validators"

const maybeCustomer = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

export const checkoutMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/checkout",
    methods: ["POST"],
    middlewares: [
      ensureCheckoutOn,
      maybeCustomer,
      validateAndTransformBody(CheckoutBody),
      ensureReturnUrl,
      ensureCartAccess,
    ],
  },
  {
    matcher: "/store/checkout/:cart_id",
    methods: ["GET"],
    middlewares: [ensureCheckoutOn, maybeCustomer, ensureCartAccess],
  },
]

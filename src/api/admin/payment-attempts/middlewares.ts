import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ensureCheckoutOn } from "../../ensure-checkout-on"
import { PaymentAttemptsQuery, RefundBody } from "./validators"

export const paymentAttemptMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/payment-attempts*", middlewares: [ensureCheckoutOn] },
  {
    matcher: "/admin/payment-attempts",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PaymentAttemptsQuery, { isList: true, defaults: ["id"] })],
  },
  {
    matcher: "/admin/payment-attempts/:id/refund",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(RefundBody)],
  },
]

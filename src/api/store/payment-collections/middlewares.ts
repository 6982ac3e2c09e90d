import type { MiddlewareRoute } from "@medusajs/framework/http"
import { adoptAfterAnswer } from "./adopt-after-answer"

export const paymentCollectionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [adoptAfterAnswer],
  },
]

import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answerWebhook } from "./answer-webhook"

export const paymentWebhookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/payment/:provider",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true },
    middlewares: [answerWebhook],
  },
]

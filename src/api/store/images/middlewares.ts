import type { MiddlewareRoute } from "@medusajs/framework/http"
import { rewriteAnswer } from "../../rewrite-answer"
import { addVariants } from "./add-variants"

export const storeImageMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/*",
    methods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    middlewares: [rewriteAnswer(addVariants)],
  },
]

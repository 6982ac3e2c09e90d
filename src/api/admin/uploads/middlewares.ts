import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitUploadBytes } from "./limit-upload-bytes"
import { refuseHarmfulAddress } from "./refuse-harmful-address"
import { refuseHarmfulFiles } from "./refuse-harmful-files"

export const uploadGuardMiddlewares: MiddlewareRoute[] = [
  // Without methods it stands before Medusa's own, which reads the body; with them, behind.
  { matcher: "/admin/uploads", middlewares: [limitUploadBytes] },
  { matcher: "/admin/uploads", methods: ["POST"], middlewares: [refuseHarmfulFiles] },
  { matcher: "/admin/uploads/presigned-urls", methods: ["POST"], middlewares: [refuseHarmfulAddress] },
]

import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { ensureImagesOn } from "../../ensure-images-on"
import { rewriteAnswer } from "../../rewrite-answer"
import { showOriginalThumbnail } from "./show-original-thumbnail"
import { ImageBody } from "./validators"

export const imageMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/images*", middlewares: [ensureImagesOn] },
  { matcher: "/admin/products/:id/images", methods: ["GET"], middlewares: [ensureImagesOn] },
  {
    matcher: "/admin/products/:id",
    methods: ["GET", "POST"],
    middlewares: [rewriteAnswer(showOriginalThumbnail)],
  },
  { matcher: "/admin/images/:id", methods: ["POST"], middlewares: [validateAndTransformBody(ImageBody)] },
]

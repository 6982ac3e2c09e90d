import { defineMiddlewares } from "@medusajs/framework/http"
import { cartMiddlewares } from "./store/carts/middlewares"
import { uploadsMiddlewares } from "./uploads/middlewares"

export default defineMiddlewares({ routes: [...cartMiddlewares, ...uploadsMiddlewares] })

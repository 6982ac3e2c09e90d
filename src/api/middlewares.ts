import { defineMiddlewares } from "@medusajs/framework/http"
import { cartMiddlewares } from "./store/carts/middlewares"
import { paymentWebhookMiddlewares } from "./hooks/payment/middlewares"
import { imageMiddlewares } from "./admin/images/middlewares"
import { checkoutMiddlewares } from "./store/checkout/middlewares"
import { paymentAttemptMiddlewares } from "./admin/payment-attempts/middlewares"
import { paymentCollectionMiddlewares } from "./store/payment-collections/middlewares"
import { uploadGuardMiddlewares } from "./admin/uploads/middlewares"
import { storeImageMiddlewares } from "./store/images/middlewares"
import { uploadsMiddlewares } from "./uploads/middlewares"

export default defineMiddlewares({
  routes: [
    ...cartMiddlewares,
    ...checkoutMiddlewares,
    ...imageMiddlewares,
    ...paymentAttemptMiddlewares,
    ...paymentCollectionMiddlewares,
    ...paymentWebhookMiddlewares,
    ...uploadGuardMiddlewares,
    ...storeImageMiddlewares,
    ...uploadsMiddlewares,
  ],
})

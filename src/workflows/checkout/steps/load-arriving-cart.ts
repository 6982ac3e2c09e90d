import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"
import { loadCheckoutCart } from "../load-checkout-cart"

/** The cart with all that decides whether it can be sold. Error: `cart_not_found`. */
export const loadArrivingCartStep = createStep("load-arriving-cart", async (id: string, { container }) => {
  const cart = await loadCheckoutCart(container, id)
  if (!cart) throw checkoutErrors.create("cart_not_found")
  return new StepResponse(cart)
})

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type { CheckoutCart } from "../checkout-cart"
import { isInStock } from "../is-in-stock"

/** Before anyone pays: all of the cart is in stock at this moment. Writes nothing. Error: `out_of_stock`. */
export const confirmStockStep = createStep("confirm-stock", async (cart: CheckoutCart) => {
  if (!isInStock(cart)) throw checkoutErrors.create("out_of_stock")
  return new StepResponse()
})

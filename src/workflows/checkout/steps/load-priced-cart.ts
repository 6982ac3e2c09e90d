import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"
import { PRICED_CART_FIELDS, type PricedCart } from "../checkout-cart"

/** What the cart costs, once address, shipping and taxes are set. Error: `cart_not_found`. */
export const loadPricedCartStep = createStep("load-priced-cart", async (id: string, { container }) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: PRICED_CART_FIELDS,
    filters: { id },
  })
  const carts: object[] = data
  const cart = carts[0] as PricedCart | undefined
  if (!cart) throw checkoutErrors.create("cart_not_found")
  return new StepResponse(cart)
})

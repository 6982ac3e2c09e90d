import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"
import { ARRIVING_CART_FIELDS, type CheckoutCart } from "../checkout-cart"

/** The cart with all that decides whether it can be sold. Error: `cart_not_found`. */
export const loadArrivingCartStep = createStep("load-arriving-cart", async (id: string, { container }) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ARRIVING_CART_FIELDS,
    filters: { id },
  })
  const carts: object[] = data
  const cart = carts[0] as CheckoutCart | undefined
  if (!cart) throw checkoutErrors.create("cart_not_found")
  return new StepResponse(cart)
})

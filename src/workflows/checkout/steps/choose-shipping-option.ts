import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type { AdmittedCart } from "../checkout-cart"
import type { CheckoutInput } from "../checkout-input"
import { lookUpShippingOption } from "../look-up-shipping-option"

type Input = { cart: AdmittedCart; input: CheckoutInput }

/** The shipping method that the chosen option makes, with its price now. Writes nothing. Error: `shipping_option_invalid`. */
export const chooseShippingOptionStep = createStep(
  "choose-shipping-option",
  async (asked: Input, { container }) => {
    const option = await lookUpShippingOption(container, asked)
    const price = option?.calculated_price
    const amount = price?.calculated_amount
    if (!option || amount === undefined || amount === null)
      throw checkoutErrors.create("shipping_option_invalid")
    const { id: shipping_option_id, name, provider_id, data } = option
    const is_tax_inclusive = price?.is_calculated_price_tax_inclusive ?? false
    const method = { cart_id: asked.cart.id, shipping_option_id, name, amount, is_tax_inclusive }
    return new StepResponse({
      method,
      check: { id: shipping_option_id, provider_id, option_data: data ?? {} },
    })
  }
)

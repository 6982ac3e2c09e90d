import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"

type Option = {
  id: string
  name: string
  provider_id: string
  data?: Record<string, unknown> | null
  amount?: number | null
  is_tax_inclusive?: boolean
}
type Input = { options: Option[]; option_id: string; cart_id: string }

/** The shipping method that the chosen option makes, with its price now. Error: `shipping_option_invalid`. */
export const chooseShippingOptionStep = createStep("choose-shipping-option", async (input: Input) => {
  const option = input.options.find(({ id }) => id === input.option_id)
  if (!option || option.amount === undefined || option.amount === null) {
    throw checkoutErrors.create("shipping_option_invalid")
  }
  const { id: shipping_option_id, name, amount, is_tax_inclusive = false } = option
  const method = { cart_id: input.cart_id, shipping_option_id, name, amount, is_tax_inclusive, data: {} }
  const check = { id: shipping_option_id, provider_id: option.provider_id, option_data: option.data ?? {} }
  return new StepResponse({ method, check })
})

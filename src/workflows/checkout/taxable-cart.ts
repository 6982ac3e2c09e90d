import type { CartShippingMethodDTO, CustomerDTO } from "@medusajs/framework/types"
import type { AdmittedCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"

type Given = {
  cart: AdmittedCart
  input: CheckoutInput
  customer: CustomerDTO | null | undefined
  shippingMethods: CartShippingMethodDTO[]
}

/**
 * The cart as core's tax workflow reads it, from what the call has in hand, so that it is not loaded again. Undefined
 * for a customer with an account, whose groups may decide on taxes: for them core loads it.
 */
export function taxableCart({ cart, input, customer, shippingMethods }: Given): object | undefined {
  if (!customer || customer.has_account) return undefined
  const { id, currency_code, region, items, locale } = cart
  const { email, metadata } = customer
  return {
    ...{ id, currency_code, region, items, locale, email },
    customer: { id: customer.id, email, metadata, groups: [] },
    shipping_address: input.shipping_address,
    shipping_methods: shippingMethods,
  }
}

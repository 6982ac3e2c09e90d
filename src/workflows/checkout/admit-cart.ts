import { checkoutErrors } from "../../modules/checkout/errors"
import type { CheckoutCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"
import { isInStock } from "./is-in-stock"

/**
 * Lets a cart into checkout only if it can be sold, as asked and at this moment. Errors: `cart_empty`,
 * `country_not_in_region`, `payment_provider_unavailable`, `out_of_stock`.
 */
export function admitCart(cart: CheckoutCart, input: CheckoutInput): void {
  if (cart.items.length === 0) throw checkoutErrors.create("cart_empty")
  const country = input.shipping_address.country_code
  if (!cart.region.countries.some(({ iso_2 }) => iso_2 === country)) {
    throw checkoutErrors.create("country_not_in_region", `(${country})`)
  }
  const serves = cart.region.payment_providers.some(
    (provider) => provider.id === input.provider_id && provider.is_enabled
  )
  if (!serves) throw checkoutErrors.create("payment_provider_unavailable", `(${input.provider_id})`)
  if (!isInStock(cart)) throw checkoutErrors.create("out_of_stock")
}

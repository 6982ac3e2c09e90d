import type { CartNotice, CartView } from "@/features/cart/cart-view"
import type { Address } from "./address"
import type { AddressFormat } from "./address-format"

export type ShippingOption = { id: string; name: string; description: string | null; amount: number }

/** All that the checkout page shows. */
export type CheckoutView = {
  cart: CartView
  email: string
  address: Address
  format: AddressFormat
  shipping_options: ShippingOption[]
  shipping_option_id: string | null
  countries: { code: string; name: string }[]
}

/** The answer of `GET /api/checkout`: a checkout, or why there is none and where the last order is. */
export type CheckoutAnswer =
  | { checkout: CheckoutView; notice?: CartNotice }
  | { checkout: null; notice?: CartNotice; order_id: string | null; just_placed: boolean }

/** The answer to a saved draft. */
export type DraftAnswer = { cart: CartView; shipping_option_id: string | null }

import type { CartNotice, CartView } from "@/features/cart/cart-view"
import type { Address } from "./address"
import type { AddressFormat } from "./address-format"
import type { PaymentMethod } from "./payment/payment-methods"
import type { PaymentStatus } from "./payment/payment-status"

export type ShippingOption = { id: string; name: string; description: string | null; amount: number }

/** All that the checkout page shows. */
export type CheckoutView = {
  cart: CartView
  email: string
  address: Address
  format: AddressFormat
  shipping_options: ShippingOption[]
  shipping_option_id: string | null
  payment_methods: PaymentMethod[]
  /** Stripe's publishable key, where a card is paid by Stripe. */
  stripe_key: string | null
  /** Where the payment that was started last for this basket stands. */
  payment: PaymentStatus | null
  countries: { code: string; name: string }[]
}

/** The answer of `GET /api/checkout`: a checkout, or why there is none and where the last order is. */
export type CheckoutAnswer =
  | { checkout: CheckoutView; notice?: CartNotice }
  | { checkout: null; notice?: CartNotice; order_id: string | null; just_placed: boolean }

/** The answer to a saved draft. */
export type DraftAnswer = { cart: CartView; shipping_option_id: string | null }

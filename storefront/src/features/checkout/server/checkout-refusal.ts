import { StoreFault } from "@/features/cart/server/store-fault"
import { ShopError } from "@/features/cart/shop-error"

const SAME = [
  "cart_empty",
  "cart_not_found",
  "checkout_busy",
  "country_not_in_region",
  "idempotency_key_missing",
  "idempotency_key_reused",
  "payment_provider_unavailable",
  "shipping_option_invalid",
  "total_changed",
] as const

/** What the back end's refusal of a checkout means to the shopper; any other error is given back as it is. */
export function checkoutRefusal(error: unknown): unknown {
  if (!(error instanceof StoreFault)) return error
  const same = SAME.find((code) => code === error.code)
  if (same) return new ShopError(same)
  if (error.code === "address_incomplete") return new ShopError("address_incomplete", {}, error.message)
  if (error.code === "out_of_stock") {
    return new ShopError(
      "out_of_stock",
      {},
      "Something in your basket sold out a moment ago. Please look it over."
    )
  }
  return error
}

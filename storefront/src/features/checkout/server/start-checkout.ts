import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { callStore } from "@/features/cart/server/call-store"
import { ShopError } from "@/features/cart/shop-error"
import { env } from "@/lib/env"
import type { Region } from "@/lib/regions"
import type { AddressFormat } from "../address-format"
import type { OrderDetails } from "../order-details"
import type { PaymentStatus } from "../payment/payment-status"
import { assertComplete } from "./assert-complete"
import { assertLinesBuyable } from "./assert-lines-buyable"
import { checkoutRefusal } from "./checkout-refusal"
import { type StoreCheckout, toPaymentStatus } from "./to-payment-status"

type Starting = {
  cart: HttpTypes.StoreCart
  country: string
  region: Region
  format: AddressFormat
  details: OrderDetails
  /** The Idempotency-Key of the press; sending the same again answers the same. */
  key: string | null
}

// The provider is asked meanwhile, with its own timeouts and retries.
const TIMEOUT_MS = 45_000
const KEY_FORM = /^[\x21-\x7e]{1,255}$/

function bodyOf({ cart, country, details }: Starting) {
  const { address, ...rest } = details
  const full = { ...address, country_code: country }
  const return_url = `${env().STOREFRONT_URL}/${country}/checkout/return`
  return { ...rest, cart_id: cart.id, shipping_address: full, billing_address: full, return_url }
}

/**
 * Orders and opens the payment with one call, and answers where that stands. Raises `cart_empty`, `address_incomplete`
 * with every field at fault, `out_of_stock` and `variant_not_sold_here` by name, and what `checkoutRefusal` lists.
 */
export async function startCheckout(starting: Starting): Promise<PaymentStatus> {
  const { cart, region, format, details, key } = starting
  if (!cart.items?.length) throw new ShopError("cart_empty")
  assertComplete(details, format)
  if (!key || !KEY_FORM.test(key)) throw new ShopError("idempotency_key_missing")
  await assertLinesBuyable(cart, region)
  try {
    const { checkout } = await callStore<{ checkout: StoreCheckout }>("/store/checkout", {
      method: "POST",
      headers: { "idempotency-key": key },
      body: bodyOf(starting),
      timeoutMs: TIMEOUT_MS,
    })
    return toPaymentStatus(checkout)
  } catch (error) {
    throw checkoutRefusal(error)
  }
}

import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { answerCart } from "@/features/cart/server/answer-cart"
import { countryName } from "@/lib/country"
import { env } from "@/lib/env"
import { listRegions, type Region } from "@/lib/regions"
import { toAddress } from "../address"
import type { CheckoutView } from "../checkout-view"
import { addressFormatFor } from "./address-format-for"
import { paymentMethodsFor } from "./payment-methods-for"
import { readCheckout } from "./read-checkout"
import { shippingOptions } from "./shipping-options"

// The form must open though the provider is slow to tell how an earlier payment stands.
const STATUS_TIMEOUT_MS = 5000

async function allCountries(): Promise<CheckoutView["countries"]> {
  const codes = (await listRegions()).flatMap(({ countries }) => countries)
  return codes
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
}

/** The way of shipping that is set on a cart. */
export function chosenShipping(cart: HttpTypes.StoreCart): string | null {
  return cart.shipping_methods?.[0]?.shipping_option_id ?? null
}

/** Gathers all that the checkout page shows of a cart. */
export async function checkoutViewOf(
  cart: HttpTypes.StoreCart,
  country: string,
  region: Region
): Promise<CheckoutView> {
  const [answer, format, options, methods, payment, countries] = await Promise.all([
    answerCart(cart, country, region),
    addressFormatFor(country),
    shippingOptions(cart.id),
    paymentMethodsFor(country, region),
    readCheckout(cart.id, STATUS_TIMEOUT_MS).catch(() => null),
    allCountries(),
  ])
  return {
    cart: answer.cart,
    email: cart.email ?? "",
    address: toAddress(cart.shipping_address),
    format,
    shipping_options: options,
    shipping_option_id: chosenShipping(cart),
    payment_methods: methods,
    stripe_key: env().STRIPE_PUBLISHABLE_KEY ?? null,
    payment,
    countries,
  }
}

import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { callStore } from "@/features/cart/server/call-store"
import { CART_FIELDS } from "@/features/cart/server/cart-fields"
import type { Address } from "../address"

type Details = { email?: string; address?: Address }

const query = { fields: CART_FIELDS }

/** Keeps e-mail and address on the cart; the same address is the billing address. */
export async function saveDetails(
  cart: HttpTypes.StoreCart,
  country: string,
  { email, address }: Details
): Promise<HttpTypes.StoreCart> {
  const full = address && { ...address, country_code: country }
  const body = {
    ...(email ? { email } : {}),
    ...(full ? { shipping_address: full, billing_address: full } : {}),
  }
  if (Object.keys(body).length === 0) return cart
  const path = `/store/carts/${cart.id}`
  return (await callStore<HttpTypes.StoreCartResponse>(path, { method: "POST", query, body })).cart
}

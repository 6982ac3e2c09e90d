import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { callStore } from "@/features/cart/server/call-store"
import type { ShippingOption } from "../checkout-view"

/** The ways a cart can be sent, the cheapest first. */
export async function shippingOptions(cartId: string): Promise<ShippingOption[]> {
  const answer = await callStore<HttpTypes.StoreShippingOptionListResponse>("/store/shipping-options", {
    query: { cart_id: cartId },
  })
  return answer.shipping_options
    .map(({ id, name, amount, type }) => ({ id, name, amount, description: type?.description ?? null }))
    .sort((a, b) => a.amount - b.amount)
}

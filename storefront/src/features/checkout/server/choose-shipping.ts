import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { callStore } from "@/features/cart/server/call-store"
import { CART_FIELDS } from "@/features/cart/server/cart-fields"
import { StoreFault } from "@/features/cart/server/store-fault"
import { ShopError } from "@/features/cart/shop-error"

/** Sets how the cart is sent, unless it is set so already; raises `shipping_option_invalid`. */
export async function chooseShipping(
  cart: HttpTypes.StoreCart,
  optionId: string
): Promise<HttpTypes.StoreCart> {
  if (cart.shipping_methods?.some((method) => method.shipping_option_id === optionId)) return cart
  try {
    const path = `/store/carts/${cart.id}/shipping-methods`
    const call = { method: "POST", query: { fields: CART_FIELDS }, body: { option_id: optionId } } as const
    return (await callStore<HttpTypes.StoreCartResponse>(path, call)).cart
  } catch (error) {
    throw error instanceof StoreFault ? new ShopError("shipping_option_invalid") : error
  }
}

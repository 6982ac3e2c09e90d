import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { ShopError } from "../shop-error"
import { loadCart } from "./load-cart"

/** The open cart of this browser; refuses with `cart_not_found` or `cart_completed` when there is none. */
export async function openCart(): Promise<HttpTypes.StoreCart> {
  const loaded = await loadCart()
  if (loaded.state === "open") return loaded.cart
  throw new ShopError(loaded.state === "completed" ? "cart_completed" : "cart_not_found")
}

import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { callStore } from "./call-store"
import { readCartCookie } from "./cart-cookie"
import { CART_FIELDS } from "./cart-fields"
import { StoreFault } from "./store-fault"

/** The cart of this browser's cookie, or why there is none. */
export type LoadedCart =
  | { state: "open"; cart: HttpTypes.StoreCart }
  | { state: "completed"; cart: HttpTypes.StoreCart }
  | { state: "lost" | "none"; cart: null }

/** Loads the cart of this browser. A nonsense, foreign, or expired cookie gives `lost`, not an error. */
export async function loadCart(): Promise<LoadedCart> {
  const { given, id } = await readCartCookie()
  if (!id) return { state: given ? "lost" : "none", cart: null }
  try {
    const path = `/store/carts/${encodeURIComponent(id)}`
    const { cart } = await callStore<HttpTypes.StoreCartResponse>(path, { query: { fields: CART_FIELDS } })
    return { state: cart.completed_at ? "completed" : "open", cart }
  } catch (error) {
    if (error instanceof StoreFault && error.status === 404) return { state: "lost", cart: null }
    throw error
  }
}

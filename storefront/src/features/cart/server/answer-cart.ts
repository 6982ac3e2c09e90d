import "server-only"
import type { HttpTypes } from "@medusajs/types"
import type { CartAnswer, CartNotice } from "../cart-view"
import { writeCartCookie } from "./cart-cookie"
import type { Region } from "@/lib/regions"
import { toCartView } from "./to-cart-view"
import { variantStock } from "./variant-stock"

/** Answers with the cart as the browser may see it, with each line's stock, and renews the cookie. */
export async function answerCart(
  cart: HttpTypes.StoreCart,
  country: string,
  region: Region,
  notice?: CartNotice
): Promise<CartAnswer> {
  const ids = (cart.items ?? []).flatMap((item) => item.variant_id ?? [])
  const view = toCartView(cart, country, await variantStock(ids, region))
  await writeCartCookie(cart.id, view.count)
  return { cart: view, notice }
}

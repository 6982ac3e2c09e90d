import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { lineProblem } from "@/features/cart/server/line-problem"
import { variantStock } from "@/features/cart/server/variant-stock"
import { ShopError } from "@/features/cart/shop-error"
import type { Region } from "@/lib/regions"

/**
 * Refuses an order of what is not sold in the region, which Medusa would let through, and names what has
 * sold out before Medusa refuses it without a name.
 */
export async function assertLinesBuyable(cart: HttpTypes.StoreCart, region: Region): Promise<void> {
  const items = cart.items ?? []
  const ids = items.flatMap((item) => item.variant_id ?? [])
  const stock = await variantStock(ids, region)
  for (const item of items) {
    const found = stock.get(item.variant_id ?? "")
    const problem = lineProblem(item.quantity, found)
    const title = item.product_title ?? item.title
    if (problem === "not_sold_here") {
      throw new ShopError(
        "variant_not_sold_here",
        {},
        `${title} isn't sold in your country. Please remove it.`
      )
    }
    if (problem) {
      const left = problem === "sold_out" ? "has sold out" : `is down to ${found?.available}`
      throw new ShopError(
        "out_of_stock",
        { available: found?.available ?? 0 },
        `${title} ${left}. Please change your basket.`
      )
    }
  }
}

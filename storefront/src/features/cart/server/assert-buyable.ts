import "server-only"
import { type Region } from "@/lib/regions"
import { ShopError } from "../shop-error"
import { outOfStock } from "./out-of-stock"
import { isKnownVariant, variantStock } from "./variant-stock"

type Wanted = { variant_id: string; quantity: number; already: number }

/**
 * Refuses what can't be bought where this region's shoppers buy: an unknown variant, one that is not sold
 * there (Medusa itself lets it into the cart), or more than there is.
 */
export async function assertBuyable(
  { variant_id, quantity, already }: Wanted,
  region: Region
): Promise<void> {
  const stock = (await variantStock([variant_id], region)).get(variant_id)
  if (!stock) {
    throw new ShopError((await isKnownVariant(variant_id)) ? "variant_not_sold_here" : "variant_not_found")
  }
  if (stock.available !== null && stock.available < quantity + already)
    throw outOfStock(stock.available, already)
}

import "server-only"
import { ShopError } from "../shop-error"
import { outOfStock } from "./out-of-stock"
import type { Region } from "@/lib/regions"
import { StoreFault } from "./store-fault"
import { variantStock } from "./variant-stock"

type Wanted = { variant_id: string; quantity: number; already: number }

/**
 * Finds out why Medusa refused a line. Its messages name ids and change with releases, so the answer
 * comes from the stock itself, looked up only now that something went wrong.
 */
export async function refusedLine(error: unknown, wanted: Wanted, region: Region): Promise<unknown> {
  if (!(error instanceof StoreFault)) return error
  const stock = (await variantStock([wanted.variant_id], region)).get(wanted.variant_id)
  if (!stock) return new ShopError("variant_not_found")
  const total = wanted.quantity + wanted.already
  if (stock.available !== null && stock.available < total) return outOfStock(stock.available, wanted.already)
  return error
}

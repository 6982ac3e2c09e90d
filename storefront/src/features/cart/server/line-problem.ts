import type { LineProblem } from "../cart-view"
import type { VariantStock } from "./available-stock"

/** Why a line of this quantity can't be bought, given what is known of its variant; null when it can. */
export function lineProblem(quantity: number, stock: VariantStock | undefined): LineProblem | null {
  if (!stock) return "not_sold_here"
  if (stock.available === null || stock.available >= quantity) return null
  return stock.available === 0 ? "sold_out" : "not_enough"
}

import type { HttpTypes } from "@medusajs/types"
import { mediaPath } from "@/lib/media-path"
import type { CartLine, CartView } from "../cart-view"
import type { VariantStock } from "./available-stock"
import { lineProblem } from "./line-problem"
import { type StoreTotals, toTotals } from "./to-totals"

type Item = Pick<
  HttpTypes.StoreCartLineItem,
  | "id"
  | "is_tax_inclusive"
  | "original_subtotal"
  | "original_total"
  | "product_handle"
  | "product_title"
  | "quantity"
  | "thumbnail"
  | "unit_price"
  | "variant_id"
  | "variant_title"
> & { created_at?: Date | string }

/** What of a cart its view is made of. */
export type ViewableCart = StoreTotals & { currency_code: string; items?: Item[] }

type StockByVariant = ReadonlyMap<string, VariantStock>

function toLine(item: Item, taxIncluded: boolean, stock?: StockByVariant): CartLine {
  const variantId = item.variant_id ?? ""
  const known = stock?.get(variantId)
  return {
    id: item.id,
    variant_id: variantId,
    handle: item.product_handle ?? "",
    title: item.product_title ?? "",
    variant_title: item.variant_title ?? null,
    thumbnail: item.thumbnail ? mediaPath(item.thumbnail) : null,
    quantity: item.quantity,
    unit_price: item.unit_price,
    total: (taxIncluded ? item.original_total : item.original_subtotal) ?? 0,
    available: known?.available ?? null,
    problem: stock ? lineProblem(item.quantity, known) : null,
  }
}

function byAge(a: Item, b: Item): number {
  return String(a.created_at ?? "").localeCompare(String(b.created_at ?? "")) || a.id.localeCompare(b.id)
}

/**
 * Makes of Medusa's cart what the browser may see. All amounts are Medusa's: with tax where its prices
 * include it, without where they don't. With `stock`, each line also says whether it can be bought.
 */
export function toCartView(cart: ViewableCart, country: string, stock?: StockByVariant): CartView {
  const items = [...(cart.items ?? [])].sort(byAge)
  const taxIncluded = items.length > 0 && items.every((item) => item.is_tax_inclusive)
  return {
    country,
    currency: cart.currency_code.toUpperCase(),
    prices_include_tax: taxIncluded,
    count: items.reduce((sum, item) => sum + item.quantity, 0),
    lines: items.map((item) => toLine(item, taxIncluded, stock)),
    totals: toTotals(cart, taxIncluded),
  }
}

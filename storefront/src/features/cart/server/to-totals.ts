import { type CartTotals } from "../cart-view"

/** The totals of a cart or an order, as Medusa answers them. */
export type StoreTotals = {
  original_item_total?: number
  original_item_subtotal?: number
  discount_total?: number
  discount_subtotal?: number
  shipping_total?: number
  shipping_subtotal?: number
  shipping_methods?: readonly unknown[] | null
  tax_total?: number
  total?: number
}

/** Picks the totals that are shown: with tax where the prices include it, without where they don't. */
export function toTotals(of: StoreTotals, taxIncluded: boolean): CartTotals {
  const hasShipping = (of.shipping_methods?.length ?? 0) > 0
  const shipping = taxIncluded ? of.shipping_total : of.shipping_subtotal
  return {
    items: (taxIncluded ? of.original_item_total : of.original_item_subtotal) ?? 0,
    discount: (taxIncluded ? of.discount_total : of.discount_subtotal) ?? 0,
    shipping: hasShipping ? (shipping ?? 0) : null,
    tax: of.tax_total ?? 0,
    total: of.total ?? 0,
  }
}

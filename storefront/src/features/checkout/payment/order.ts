import { type CartView } from "@/features/cart/cart-view"
import { type Details } from "../details"

/** All that is sent when the shopper presses to pay. */
export type Order = { details: Details; shippingId: string; providerId: string; cart: CartView }

/** What of a basket decides whether a payment is for it: its lines and its total. */
export const payable = ({ country, currency, lines, totals }: CartView) => ({
  country,
  currency,
  total: totals.total,
  lines: lines.map(({ id, quantity }) => [id, quantity]),
})

/** Why a line can't be bought as it stands. */
export type LineProblem = "not_enough" | "not_sold_here" | "sold_out"

/** One line of the basket, as the browser sees it. Amounts are Medusa's own, in major units. */
export type CartLine = {
  id: string
  variant_id: string
  handle: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  /** How many could be bought; null where stock sets no limit or was not looked up. */
  available: number | null
  problem: LineProblem | null
}

export type CartTotals = {
  items: number
  discount: number
  /** Null until a way of shipping is chosen. */
  shipping: number | null
  tax: number
  total: number
}

/** The basket, as the browser sees it: no id, because the id is what opens it. */
export type CartView = {
  country: string
  currency: string
  prices_include_tax: boolean
  count: number
  lines: CartLine[]
  totals: CartTotals
}

/** Something the shopper should be told about, which is not a fault. */
export type CartNotice = {
  code: "cart_completed" | "cart_moved" | "cart_renewed" | "lines_removed"
  message: string
  /** The order that the basket became, where this browser may see it. */
  order_id?: string
}

export type CartAnswer = { cart: CartView; notice?: CartNotice }

/** The answer of `GET /api/cart`: this browser may have no basket. */
export type MaybeCartAnswer = { cart: CartView | null; notice?: CartNotice }

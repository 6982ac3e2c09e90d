import { type CartTotals } from "@/features/cart/cart-view"

export type OrderLine = {
  id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  total: number
}

/** An order as its confirmation shows it. */
export type OrderView = {
  number: string
  first_name: string
  email: string
  country: string
  currency: string
  prices_include_tax: boolean
  lines: OrderLine[]
  totals: CartTotals
  shipping_name: string | null
  /** Medusa's payment status, such as `captured`. */
  payment_status: string | null
  payment_provider: string | null
  /** The delivery address, a line each. */
  address: string[]
}

import { formatMoney } from "@/lib/format-money"
import { type CartView } from "./cart-view"

type Taxed = Pick<CartView, "country" | "currency" | "prices_include_tax" | "totals">

/** What is said of tax under a total: what it includes, or that it is still to come. */
export const taxWords = ({ country, currency, prices_include_tax, totals }: Taxed): string => {
  if (prices_include_tax) return `Includes ${formatMoney(totals.tax, currency, country)} VAT`
  return totals.tax > 0 ? "Includes sales tax" : "Sales tax is calculated at checkout"
}

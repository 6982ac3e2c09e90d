import { formatMoney } from "@/lib/format-money"
import { type CartView } from "./cart-view"

type Taxed = Pick<CartView, "country" | "currency" | "prices_include_tax" | "totals">

/** How far the buying has come, and with it what is known of delivery and tax. */
export type Stage = "basket" | "address_open" | "settled"

const STILL_NOTHING: Record<Stage, string> = {
  basket: "Sales tax is calculated at checkout",
  address_open: "Sales tax is added for your state",
  settled: "No sales tax in your state",
}

/** What is said of tax under a total: what it includes, or that it is still to come. */
export const taxWords = ({ country, currency, prices_include_tax, totals }: Taxed, stage: Stage): string => {
  if (prices_include_tax) return `Includes ${formatMoney(totals.tax, currency, country)} VAT`
  return totals.tax > 0 ? "Includes sales tax" : STILL_NOTHING[stage]
}

import { formatMoney } from "./format-money"
import type { Payment } from "./types"

const ON_DELIVERY = "pp_system_default"

/** What came in, in words: a sum, or why there is none. */
export function paidWords({
  provider_id,
  paid_amount,
  paid_currency,
  currency_code,
  state,
}: Payment): string {
  if (provider_id === ON_DELIVERY) return "On delivery: see the order"
  if (paid_amount !== null) return formatMoney(Number(paid_amount), paid_currency ?? currency_code)
  return state === "held" ? "See the provider’s dashboard" : "Nothing"
}

import type { LedgerEntryRecord, PaymentAttemptRecord } from "../../../modules/checkout/types"
import { providerFactsOf } from "../../../workflows/checkout/provider-facts"

export type PaymentAttemptView = Omit<
  PaymentAttemptRecord,
  "provider_data" | "deleted_at" | "last_finding"
> & {
  order_display_id: number | null
  paid_amount: number | null
  paid_currency: string | null
}

export type LedgerEntryView = Pick<
  LedgerEntryRecord,
  "id" | "kind" | "outcome" | "amount" | "currency_code" | "actor" | "detail" | "occurred_at"
>

const PAID = ["paid", "completed", "refunding", "refunded"]

/** What came in, in major units: what was asked, or, when that differs, what the provider says. */
function paidOf({ state, amount, currency_code, provider_data }: PaymentAttemptRecord) {
  const { paid } = providerFactsOf(provider_data)
  if (state === "held" && paid) {
    return { paid_amount: Number(paid.value ?? NaN), paid_currency: String(paid.currency).toLowerCase() }
  }
  const isPaid = PAID.includes(state)
  return { paid_amount: isPaid ? Number(amount) : null, paid_currency: isPaid ? currency_code : null }
}

/** A payment as staff see it; what the provider keeps with it stays inside. */
export function paymentAttemptView(
  attempt: PaymentAttemptRecord,
  displayIds: Map<string, number>
): PaymentAttemptView {
  const { provider_data: _, deleted_at: __, last_finding: ___, ...own } = attempt
  const order_display_id = displayIds.get(attempt.order_id ?? "") ?? null
  return { ...own, ...paidOf(attempt), order_display_id }
}

import type { AttemptChanges, LedgerEntry, PaymentAttemptRecord } from "../../modules/checkout/types"
import { nextCheck } from "./next-check"
import { providerFactsOf } from "./provider-facts"
import { type RefundStanding, refundStanding } from "./refund-standing"
import { withoutPerson } from "./without-person"

type Followed = {
  attempt: PaymentAttemptRecord
  data: unknown
  actor: string
  now: Date
  /** What went back of an order's payment by now, in major units; all of it where there is no order. */
  refundedAmount?: number
}
function changesOf(standing: RefundStanding, { attempt, data, now }: Followed): AttemptChanges {
  const isWhole = attempt.state === "refunding"
  const whole = providerFactsOf(data).paid?.value ?? Number(attempt.amount)
  switch (standing) {
    case "processed":
      return {
        next_check_at: null,
        attention: attempt.attention === "refund_failed" ? null : attempt.attention,
        ...(isWhole ? { state: "refunded" as const, refunded_amount: whole } : {}),
      }
    case "failed":
      return { attention: "refund_failed", next_check_at: nextCheck(attempt.created_at, now) }
    case "pending":
      return { next_check_at: nextCheck(attempt.created_at, now) }
  }
}

/** How far a refund is, by what the provider says: done only when it says processed. */
export function changesForRefund(followed: Followed): { changes: AttemptChanges; entries: LedgerEntry[] } {
  const { attempt, data, actor, now, refundedAmount: refunded_amount } = followed
  const standing = refundStanding(data)
  const outcome = `refund ${standing}${refunded_amount ? `: ${refunded_amount}` : ""}`
  const known = data ? { provider_data: withoutPerson(data as Record<string, unknown>) } : {}
  const sum = refunded_amount ? { refunded_amount } : {}
  const changes = {
    ...known,
    ...sum,
    ...changesOf(standing, followed),
    last_finding: outcome,
    checked_at: now,
  }
  const isNews = attempt.last_finding !== outcome
  return {
    changes,
    entries: isNews ? [{ kind: "refund", outcome: standing, actor, amount: refunded_amount }] : [],
  }
}

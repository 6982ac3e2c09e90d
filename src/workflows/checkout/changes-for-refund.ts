import type { AttemptChanges, LedgerEntry, PaymentAttemptRecord } from "../../modules/checkout/types"
import { nextCheck } from "./next-check"
import { providerFactsOf } from "./provider-facts"

type Followed = {
  attempt: PaymentAttemptRecord
  data: unknown
  actor: string
  now: Date
  /** What went back of an order's payment by now, in major units; all of it where there is no order. */
  refundedAmount?: number
}
type Standing = "pending" | "processed" | "failed"

const ENDED_BADLY = ["failed", "needs-attention"]

/**
 * A provider that tells nothing of its refunds, as Stripe's, has made them when it answers. A refund that failed
 * counts until a later one was asked for.
 */
function standingOf(data: unknown): Standing {
  const refunds = providerFactsOf(data).refunds ?? []
  const statuses = [...refunds].sort((a, b) => Number(a.id) - Number(b.id)).map(({ status }) => status)
  if (ENDED_BADLY.includes(statuses.at(-1) ?? "")) return "failed"
  const open = statuses.filter((status) => status !== "processed" && !ENDED_BADLY.includes(status))
  return open.length === 0 ? "processed" : "pending"
}

function changesOf(standing: Standing, { attempt, data, now }: Followed): AttemptChanges {
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
  const standing = standingOf(data)
  const outcome = `refund ${standing}${refunded_amount ? `: ${refunded_amount}` : ""}`
  const known = data ? { provider_data: data as Record<string, unknown> } : {}
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

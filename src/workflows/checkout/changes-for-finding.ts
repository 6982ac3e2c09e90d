import type { AttemptChanges, LedgerEntry, PaymentAttemptRecord } from "../../modules/checkout/types"
import type { Finding } from "./ask-provider"
import { nextCheck } from "./next-check"
import { providerFactsOf } from "./provider-facts"
import { withoutPerson } from "./without-person"

type Verified = {
  attempt: PaymentAttemptRecord
  finding: Finding
  actor: string
  now: Date
  giveUpHours: number
}
type Outcome = { changes: AttemptChanges; entries: LedgerEntry[] }

const HOUR = 3_600_000

function paidDetail({ data }: Finding): Record<string, unknown> {
  const { paid, failure } = providerFactsOf(data)
  return {
    ...(paid ? { amount: paid.amount, currency: paid.currency, channel: paid.channel } : {}),
    ...(failure ? { failure } : {}),
  }
}

/** Still nothing paid: the window may be over, and one day nobody asks any more. */
function unpaid({ attempt, finding, now, giveUpHours }: Verified): AttemptChanges {
  const givenUp = now.getTime() - attempt.created_at.getTime() > giveUpHours * HOUR
  const next_check_at = givenUp ? null : nextCheck(attempt.created_at, now)
  // Nobody could say whether it was paid: staff must find out.
  if (givenUp && finding.kind === "unreachable") return { attention: "unverifiable", next_check_at }
  if (finding.kind === "failed") return { state: "failed", reason: finding.reason ?? null, next_check_at }
  const isOver = attempt.state === "awaiting" && attempt.expires_at < now
  return isOver ? { state: "expired", reason: null, next_check_at } : { next_check_at }
}

function changesOf(verified: Verified): AttemptChanges {
  const { finding, now } = verified
  const known = finding.data ? { provider_data: withoutPerson(finding.data) } : {}
  const next_check_at = nextCheck(now, now)
  switch (finding.kind) {
    case "paid":
      return { ...known, state: "paid", reason: null, next_check_at }
    case "held":
      return {
        ...known,
        state: "held",
        reason: "payment_held",
        attention: finding.reason,
        next_check_at: null,
      }
    case "cancelled":
      return { ...known, state: "closed", reason: finding.reason ?? null, next_check_at: null }
    case "unreachable":
    case "awaiting":
    case "processing":
    case "failed":
      return { ...known, ...unpaid(verified) }
  }
}

/** What a verification changes on an attempt, and what it adds to the ledger: nothing, if nothing is new. */
export function changesForFinding(verified: Verified): Outcome {
  const { attempt, finding, actor, now } = verified
  const outcome = finding.reason ? `${finding.kind}: ${finding.reason}` : finding.kind
  const changes = { ...changesOf(verified), last_finding: outcome, checked_at: now }
  if (attempt.last_finding === outcome) return { changes, entries: [] }
  const entries: LedgerEntry[] = [{ kind: "verified", outcome, actor, detail: paidDetail(finding) }]
  const amount = Number(attempt.amount)
  if (finding.kind === "paid")
    entries.push({ kind: "paid", outcome: finding.reason ?? "captured", actor, amount })
  if (finding.kind === "held")
    entries.push({
      kind: "held",
      outcome: finding.reason ?? "payment_held",
      actor,
      detail: paidDetail(finding),
    })
  return { changes, entries }
}

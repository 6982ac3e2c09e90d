import type { LedgerLine } from "./types"

// Lines of one step carry the same time: what was found stands before what followed from it.
const RANK = ["opened", "webhook", "verified", "paid", "held", "completed", "closed", "attention", "refund"]

const rank = ({ kind, outcome }: LedgerLine) =>
  RANK.indexOf(kind) * 2 + (kind === "refund" && !outcome.startsWith("requested") ? 1 : 0)

/** A ledger, the newest line first. */
export function newestFirst(entries: LedgerLine[]): LedgerLine[] {
  return [...entries].sort(
    (a, b) => Date.parse(b.occurred_at) - Date.parse(a.occurred_at) || rank(b) - rank(a)
  )
}

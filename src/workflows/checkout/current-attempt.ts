import type { AttemptState, PaymentAttemptRecord } from "../../modules/checkout/types"

// Money first: what was paid tells more than what was only started later.
const RANK: AttemptState[] = ["completed", "paid", "held", "awaiting", "refunding"]

const rankOf = ({ state }: PaymentAttemptRecord) => {
  const rank = RANK.indexOf(state)
  return rank === -1 ? RANK.length : rank
}

/** The payment that tells how a cart stands: the order's, else the paid one, else the open one, else the newest. */
export function currentAttempt(attempts: PaymentAttemptRecord[]): PaymentAttemptRecord | undefined {
  const newestFirst = [...attempts].sort((a, b) => Number(b.created_at) - Number(a.created_at))
  return newestFirst.sort((a, b) => rankOf(a) - rankOf(b))[0]
}

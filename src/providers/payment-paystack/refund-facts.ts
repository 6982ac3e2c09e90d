import type { RefundAnswer } from "./answers"

const STATUSES = ["pending", "processing", "processed", "failed", "needs-attention"] as const

/** What is kept of a refund, its amount in subunits. A status nobody knows yet is not done. */
export function refundFacts(refund: RefundAnswer, reference: string) {
  return {
    id: refund.id,
    amount: refund.amount,
    currency: refund.currency.toUpperCase(),
    status: STATUSES.find((one) => one === refund.status) ?? "pending",
    reference,
  }
}

import { providerFactsOf } from "./provider-facts"

export type RefundStanding = "pending" | "processed" | "failed"

const ENDED_BADLY = ["failed", "needs-attention"]

/**
 * How far the refunds of a payment are. A provider that tells nothing of them, as Stripe's, has made them when it
 * answers. One that failed counts until a later one was asked for.
 */
export function refundStanding(data: unknown): RefundStanding {
  const refunds = providerFactsOf(data).refunds ?? []
  const statuses = [...refunds].sort((a, b) => Number(a.id) - Number(b.id)).map(({ status }) => status)
  if (ENDED_BADLY.includes(statuses.at(-1) ?? "")) return "failed"
  const open = statuses.filter((status) => status !== "processed" && !ENDED_BADLY.includes(status))
  return open.length === 0 ? "processed" : "pending"
}

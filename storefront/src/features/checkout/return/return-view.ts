import { type PaymentStatus } from "../payment/payment-status"

/** What the return page tells. */
export type ReturnView =
  | "asking"
  | "waiting"
  | "waiting_long"
  | "making"
  | "making_long"
  | "to_order"
  | "placed"
  | "failed"
  | "held"
  | "refunded"
  | "expired"
  | "unknown"

/** What is known: the answer, how long the page has been asking, and what the provider's address says. */
export type Known = {
  /** Undefined before the first answer. */
  status: PaymentStatus | null | undefined
  elapsedMs: number
  /** `redirect_status` of the address: no proof of a payment, but a hint that there was none. */
  redirectStatus?: string | null
}

const LONG_WAIT_MS = 45_000
const LONG_MAKING_MS = 20_000
const GIVE_UP_MS = 10_000

const ENDED: ReadonlySet<ReturnView> = new Set([
  "to_order",
  "placed",
  "failed",
  "held",
  "refunded",
  "expired",
])

/** Whether there is nothing more to wait for. */
export const hasEnded = (view: ReturnView): boolean => ENDED.has(view)

/** What to tell the shopper who came back, honestly: nothing is called paid or ordered before it is. */
export const returnView = ({ status, elapsedMs, redirectStatus }: Known): ReturnView => {
  if (status === undefined) return "asking"
  // A payment that this browser knows nothing of may be on its way to becoming an order all the same.
  if (status === null) return elapsedMs < GIVE_UP_MS ? "asking" : "unknown"
  switch (status.state) {
    case "awaiting_payment":
      if (redirectStatus === "failed") return "failed"
      return elapsedMs < LONG_WAIT_MS ? "waiting" : "waiting_long"
    case "processing":
      return elapsedMs < LONG_MAKING_MS ? "making" : "making_long"
    case "completed":
      return status.order_id ? "to_order" : "placed"
    case "failed":
      return status.reason === "payment_held" ? "held" : "failed"
    case "refunded":
      return "refunded"
    case "expired":
      return "expired"
  }
}

import type { Payment } from "./types"

/** What can be given back: a part of an order's payment, the whole of one without an order, or nothing and why. */
export type RefundOffer =
  | { kind: "part"; left: number; currency: string }
  | { kind: "whole"; left: number | null; currency: string }
  | { kind: "none"; why: string }

const none = (why: string): RefundOffer => ({ kind: "none", why })

// A refund that failed, or that nobody will look after again, is asked for anew; the provider makes it once.
const isStuck = ({ attention, next_check_at }: Payment) =>
  attention === "refund_failed" || next_check_at === null

/** What staff may give back of a payment, in major units. */
export function refundOffer(payment: Payment): RefundOffer {
  const { state, amount, paid_amount, paid_currency, currency_code, refunded_amount } = payment
  const currency = paid_currency ?? currency_code
  if (state === "held") return { kind: "whole", left: paid_amount, currency }
  if (state === "refunding")
    return isStuck(payment)
      ? { kind: "whole", left: paid_amount, currency }
      : none("A refund is under way already.")
  if (state === "refunded") return none("All of it went back already.")
  if (state === "paid") return none("The order is being made.")
  if (state !== "completed") return none("Nothing was paid.")
  // Subtracting leaves a rest of 10^-10 or so in binary fractions.
  const left = Number(((paid_amount ?? amount) - (refunded_amount ?? 0)).toFixed(6))
  return left > 0 ? { kind: "part", left, currency } : none("All of it went back already.")
}

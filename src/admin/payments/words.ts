import type { AttemptState } from "./types"

type Colour = "green" | "red" | "orange" | "blue" | "purple" | "grey"

/** What staff read of a payment's state, in the order in which states are offered as filters. */
export const STATES: Record<AttemptState, { label: string; color: Colour }> = {
  held: { label: "Held for staff", color: "red" },
  awaiting: { label: "Waiting for payment", color: "orange" },
  paid: { label: "Paid, order to come", color: "blue" },
  completed: { label: "Order placed", color: "green" },
  refunding: { label: "Refund under way", color: "purple" },
  refunded: { label: "Refunded", color: "grey" },
  failed: { label: "Not paid", color: "grey" },
  expired: { label: "Out of time", color: "grey" },
  closed: { label: "Closed", color: "grey" },
}

/** Why a payment took the way it took, by reason code. */
export const REASONS: Record<string, string> = {
  payment_declined: "The bank or wallet declined it. Nothing was charged.",
  payment_cancelled: "The payment was cancelled. Nothing was charged.",
  payment_held: "What came in is not what was asked.",
  out_of_stock: "Something was sold out before the money came in.",
  cart_changed: "The cart changed while the shopper paid.",
  cart_gone: "The cart was gone when the money came in.",
  paid_twice: "The order was paid already; this is a second payment.",
  refunded_by_staff: "Sent back by staff.",
}

/** What is wrong, and what to do about it, by attention code. */
export const ATTENTION: Record<string, { title: string; todo: string }> = {
  amount_mismatch: {
    title: "Another amount came in",
    todo: "No order was made. Refund the payment; the shopper can then order and pay again.",
  },
  currency_mismatch: {
    title: "Another currency came in",
    todo: "No order was made. Refund the payment; the shopper can then order and pay again.",
  },
  refund_failed: {
    title: "The refund did not go through",
    todo: "Press Refund to try again. If that fails too, pay it back from the provider’s own dashboard.",
  },
  disputed: {
    title: "The shopper’s bank disputes this payment",
    todo: "Answer in the provider’s dashboard before its deadline, or the money goes back without you.",
  },
}

/** For an attention code that these words do not know yet. */
export const OTHER_ATTENTION = {
  title: "Needs a look",
  todo: "Read the timeline, and compare it with the payment in the provider’s dashboard.",
}

export const PROVIDERS: Record<string, string> = {
  pp_paystack_paystack: "Paystack",
  pp_stripe_stripe: "Stripe",
  pp_system_default: "On delivery",
}

/** Who did what a ledger line tells; a member of staff is told by e-mail instead. */
export const ACTORS: Record<string, string> = {
  shopper: "Shopper",
  webhook: "Provider’s webhook",
  job: "Automatic check",
  adopted: "Medusa’s own checkout",
}

/** Ages by which staff narrow the list, in minutes. */
export const AGES: Record<string, string> = {
  "10": "Older than 10 minutes",
  "60": "Older than 1 hour",
  "1440": "Older than 1 day",
}

import { type PaymentStatus } from "./payment-status"

/** Why a payment did not become an order, for the shopper. */
export type ReasonWords = { title: string; text: string }

const FAILED: Record<string, ReasonWords> = {
  payment_declined: {
    title: "The payment was declined",
    text: "Your bank or wallet said no. Nothing was taken. Try again, or pay in another way.",
  },
  payment_cancelled: {
    title: "The payment was cancelled",
    text: "Nothing was taken, and your basket is as it was.",
  },
  payment_held: {
    title: "A different amount came in",
    text:
      "What reached us is not what this order costs, so we hold it and have not placed the order. " +
      "We look at each of these ourselves and send the money back or settle it with you. Please don’t pay again.",
  },
  out_of_stock: {
    title: "Something sold out a moment ago",
    text: "Nothing was ordered. Please look your basket over.",
  },
  cart_changed: {
    title: "Your basket changed in between",
    text: "It is no longer the one that was to be paid. Please look it over and confirm once more.",
  },
}

const OTHERWISE = {
  title: "The payment didn’t go through",
  text: "Nothing was ordered. Your basket is as it was: try again, or pay in another way.",
}

const REFUNDED: Record<string, string> = {
  out_of_stock: "Something in your basket sold out while you were paying, so we could not place the order.",
  cart_changed: "Your basket changed while you were paying, so what came in was no longer the price of it.",
  cart_gone: "The basket that this payment was for is no longer there.",
  paid_twice: "This basket was paid for twice. Your order stands; the second payment goes back.",
  refunded_by_staff: "Our team sent this payment back.",
}

const USUAL_DELAY =
  "The whole amount goes back to where it came from. Mobile money usually takes a few minutes to a day, " +
  "a card or bank account up to ten working days."

type Given = Pick<PaymentStatus, "state" | "reason" | "message">

const failedWords = ({ reason, message }: Given): ReasonWords =>
  FAILED[reason ?? ""] ?? { ...OTHERWISE, text: message ?? OTHERWISE.text }

/** Why a checkout failed or was paid back. A reason without words here is told in the back end's own sentence. */
export const reasonWords = (given: Given): ReasonWords => {
  if (given.state !== "refunded") return failedWords(given)
  const why = REFUNDED[given.reason ?? ""] ?? given.message ?? "We could not make an order of this payment."
  return { title: "Your money is going back to you", text: `${why} ${USUAL_DELAY}` }
}

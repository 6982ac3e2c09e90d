import { type PaymentStatus } from "../payment/payment-status"
import { reasonWords } from "../payment/reason-words"
import { type ReturnView } from "./return-view"

export type ReturnWords = { title: string; text: string }

// A provider may still be confirming a payment that is under way already: it is not called received too early.
const MAKING = "Confirming your payment and making your order"
const SAFE = "You may close this page: the payment is safe, and we finish your order without it."

const WORDS: Record<Exclude<ReturnView, "failed" | "held" | "refunded" | "placed">, ReturnWords> = {
  asking: { title: "Looking for your payment", text: "One moment, please." },
  waiting: {
    title: "Waiting for your payment",
    text: "As soon as it is confirmed, your order is made and shown here. On a phone, look for a request to approve.",
  },
  waiting_long: {
    title: "Still waiting for your payment",
    text:
      "It has not been confirmed so far. If you have approved it, there is nothing more to do: you may close this " +
      "page, and your order is made as soon as the confirmation comes. If not, go on or choose another way to pay.",
  },
  making: { title: MAKING, text: "This takes a moment. There is nothing more for you to do." },
  making_long: { title: MAKING, text: `It takes longer than usual. ${SAFE}` },
  to_order: { title: "Your order is placed", text: "Here it comes." },
  expired: {
    title: "The time to pay is over",
    text: "No payment came in, so nothing was ordered and nothing was taken. Your basket is as it was: start again.",
  },
  unknown: {
    title: "We can’t show this payment here",
    text:
      "If you paid in another browser or on another device, look there. A payment that came in becomes an order, or " +
      "goes back, without this page. If you have not paid, nothing was ordered.",
  },
}

/** What the return page says. */
export const returnWords = (view: ReturnView, status: PaymentStatus | null): ReturnWords => {
  if (view === "placed") {
    const title = status?.order_number ? `Order ${status.order_number} is placed` : "Your order is placed"
    return { title, text: "It can be looked at in the browser it was placed in. Thank you." }
  }
  if (view === "refunded" || view === "failed" || view === "held") {
    const { reason = null, message = null } = status ?? {}
    return reasonWords({ state: view === "refunded" ? "refunded" : "failed", reason, message })
  }
  return WORDS[view]
}

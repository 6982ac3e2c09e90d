import { type OrderView } from "./order-view"

type Paid = Pick<OrderView, "payment_status" | "payment_provider">

/** Whether an order is paid when it is delivered: by Medusa's own provider, which takes no money. */
export const isPaidOnDelivery = ({ payment_provider }: Paid): boolean =>
  payment_provider === "pp_system_default"

const WORDS: Record<string, string> = {
  captured: "Paid. Nothing more to pay.",
  partially_captured: "Paid in part.",
  partially_authorized: "Approved in part.",
  authorized: "Payment approved. It is taken when we send your things.",
  refunded: "Paid back. The money is on its way to where it came from.",
  partially_refunded: "Paid. A part of it is on its way back to where it came from.",
  canceled: "The payment was cancelled. Nothing was taken.",
}

const ON_DELIVERY: Record<string, string> = {
  ...WORDS,
  authorized: "To be paid on delivery (demo)",
  awaiting: "To be paid on delivery (demo)",
  not_paid: "To be paid on delivery (demo)",
  captured: "Paid on delivery. Nothing more to pay.",
}

/** How the payment of an order stands, for the shopper. */
export const paymentWords = (order: Paid): string => {
  const words = isPaidOnDelivery(order) ? ON_DELIVERY : WORDS
  return (
    words[order.payment_status ?? ""] ?? "We have not seen the payment yet. Please look again in a while."
  )
}

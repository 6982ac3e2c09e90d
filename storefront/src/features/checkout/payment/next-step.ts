import { type PaymentStatus } from "./payment-status"

/** Where a shopper goes from a payment as it stands. */
export type NextStep =
  | { to: "order" | "return"; path: string }
  | { to: "provider"; url: string }
  | { to: "element"; clientSecret: string }
  | { to: "words" }

/** The page where a shopper waits for a payment to become an order. */
export const returnPath = (country: string): string => `/${country}/checkout/return`

/** Where to go on: the order, the provider's page or element, the page that waits, or words on why it goes no further. */
export const nextStep = (status: PaymentStatus, country: string): NextStep => {
  const { state, payment, order_id } = status
  if (state === "completed" && order_id) return { to: "order", path: `/${country}/order/${order_id}` }
  if (state === "awaiting_payment" && payment?.kind === "redirect" && payment.url) {
    return { to: "provider", url: payment.url }
  }
  if (state === "awaiting_payment" && payment?.kind === "client_secret" && payment.client_secret) {
    return { to: "element", clientSecret: payment.client_secret }
  }
  const isOver = state === "failed" || state === "refunded" || state === "expired"
  return isOver ? { to: "words" } : { to: "return", path: returnPath(country) }
}

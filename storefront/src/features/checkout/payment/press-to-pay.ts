import { type ShopFault } from "@/features/cart/client/shop-fault"
import { toFault } from "@/features/cart/client/to-fault"
import { type Order, payable } from "./order"
import { forgetPaymentKey, paymentKey } from "./payment-key"
import { type PaymentStatus } from "./payment-status"

type Send = (order: Order, key: string) => Promise<PaymentStatus>
type Pause = () => Promise<unknown>

const BUSY_TRIES = 8
const PAUSE_MS = 1000

const pauseHere: Pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

/** Another request, such as the first of two presses, is at work on the basket: its answer will be ours too. */
const sendPatiently = async (send: () => Promise<PaymentStatus>, pause: Pause): Promise<PaymentStatus> => {
  for (let left = BUSY_TRIES; ; left -= 1) {
    try {
      return await send()
    } catch (error) {
      if (left <= 1 || toFault(error).code !== "checkout_busy") throw error
      await pause()
    }
  }
}

const contentOf = ({ details, shippingId, providerId, cart }: Order) => ({
  cart: payable(cart),
  rest: [details, shippingId, providerId],
})

/** Whether a payment has come to its end without an order. Money that is held for staff is no end to pay after. */
const isSpent = ({ state, reason }: PaymentStatus): boolean =>
  reason !== "payment_held" && (state === "failed" || state === "refunded" || state === "expired")

const dropKeyUnlessPassing = (fault: ShopFault): void => {
  // Where no answer came the payment may be open all the same: only the same key finds it.
  if (!fault.isPassing) forgetPaymentKey()
}

/**
 * Orders and opens the payment: one wish to pay makes one payment, however often it is sent. A wish that has failed
 * before is followed by a new one. Raises ShopFault.
 */
export const pressToPay = async (
  order: Order,
  send: Send,
  pause: Pause = pauseHere
): Promise<PaymentStatus> => {
  const once = () => {
    const { key, used } = paymentKey(contentOf(order))
    return { used, answer: sendPatiently(() => send(order, key), pause) }
  }
  const first = once()
  try {
    const status = await first.answer
    if (!first.used || !isSpent(status)) return status
  } catch (error) {
    const fault = toFault(error)
    dropKeyUnlessPassing(fault)
    if (fault.code !== "idempotency_key_reused") throw fault
  }
  forgetPaymentKey()
  return once().answer
}

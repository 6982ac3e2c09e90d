import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { completeCartOnce, type Completion } from "./complete-cart-once"
import { findOrderOfCart } from "./find-order-of-cart"
import { findPaymentOf } from "./find-payment-of"
import { finishInterruptedOrder } from "./finish-interrupted-order"
import { loadSellableCart } from "./load-sellable-cart"
import { CART_MARKER } from "./marker"
import { setAsideOtherSessions } from "./set-aside-other-sessions"
import { sumOf } from "./sum-of"
import { withdrawUnfinishedOrders } from "./withdraw-unfinished-orders"

type Placing = {
  attempt: PaymentAttemptRecord
  interrupted: boolean
  /** The cart was prepared for this very payment under the same lease: it need not be looked at again. */
  isPrepared?: boolean
}
const isFree = ({ amount }: PaymentAttemptRecord) => Number(amount) === 0

/** The order that is there already: made with this payment, or with another one of the same cart. */
async function standing(
  container: MedusaContainer,
  { attempt, interrupted }: Placing
): Promise<Completion | undefined> {
  if (!(await findOrderOfCart(container, attempt.cart_id))) return undefined
  // One that nobody has paid is no order: it was left half made.
  await withdrawUnfinishedOrders(container, attempt.cart_id)
  const orderId = await findOrderOfCart(container, attempt.cart_id)
  if (!orderId) return undefined
  const payment = await findPaymentOf(container, attempt)
  if (!payment && !isFree(attempt)) return { unsellable: "paid_twice" }
  if (interrupted) await finishInterruptedOrder(container, orderId, attempt)
  return { orderId }
}

/** Core gives money back by itself when a completion fails after it was captured: that payment buys nothing more. */
async function hasGoneBack(container: MedusaContainer, attempt: PaymentAttemptRecord): Promise<boolean> {
  const payment = await findPaymentOf(container, attempt)
  return payment !== undefined && (sumOf(payment.refunds).gt(0) || payment.canceled_at !== null)
}

/** Puts the paid payment into the session that took its place, so that core completes with what was paid. */
async function rebind(container: MedusaContainer, attempt: PaymentAttemptRecord, sessionId: string) {
  await setAsideOtherSessions(container, attempt, sessionId)
  if (sessionId === attempt.session_id) return
  await container.resolve(Modules.PAYMENT).updatePaymentSession({
    id: sessionId,
    data: attempt.provider_data,
    amount: attempt.amount,
    currency_code: attempt.currency_code,
  })
}

/** A cart that went another way than by the checkout call is marked late, yet before its order is made. */
async function mark(
  container: MedusaContainer,
  id: string,
  metadata: Record<string, unknown>
): Promise<void> {
  if (metadata[CART_MARKER] === id) return
  await container.resolve(Modules.CART).updateCarts([{ id, metadata: { ...metadata, [CART_MARKER]: id } }])
}

/**
 * Makes the order that a payment was made for, or says why it can't be: for good (`unsellable`), or now (`later`).
 * Runs under the cart's lease.
 */
export async function placeOrder(container: MedusaContainer, placing: Placing): Promise<Completion> {
  const { attempt, interrupted, isPrepared } = placing
  if (isPrepared && !interrupted) return completeCartOnce(container, attempt.cart_id)
  const done = await standing(container, placing)
  if (done) return done
  if (await hasGoneBack(container, attempt)) return { unsellable: "order_failed" }
  const cart = await loadSellableCart(container, attempt)
  if ("unsellable" in cart) return cart
  await rebind(container, attempt, cart.sessionId)
  await mark(container, attempt.cart_id, cart.metadata)
  const completion = await completeCartOnce(container, attempt.cart_id)
  if (!("orderId" in completion) || isFree(attempt)) return completion
  return (await findPaymentOf(container, attempt)) ? completion : { unsellable: "paid_twice" }
}

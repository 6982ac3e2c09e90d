import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import { CART_LOCKED } from "../complete-cart-once"
import { nextCheck } from "../next-check"
import { placeOrder } from "../place-order"
import { reviveSettlement } from "../revive-settlement"
import type { Settlement } from "../settlement"

const HOUR_MS = 3_600_000
const DELAYED_MS = 10 * 60_000

/** Tried again each minute; staff hear of it when that lasts, and one day the money goes back. */
async function postpone(container: MedusaContainer, { attempt, actor, now }: Settlement, why: string) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const age = now.getTime() - attempt.created_at.getTime()
  const isOld = age > DELAYED_MS
  const isRepeated = attempt.last_finding === why
  // Without Redis a lock that a killed process left never ends by itself; this one has outlasted its term.
  if (why === CART_LOCKED && isRepeated) await container.resolve(Modules.LOCKING).release(attempt.cart_id)
  if (age > checkout.settings.give_up_hours * HOUR_MS)
    return giveBack(container, { attempt, actor, now }, "order_failed")
  const attention = isOld ? "order_delayed" : attempt.attention
  const entry = { kind: "attention" as const, outcome: `order to be tried again: ${why}`, actor }
  const changes = { next_check_at: nextCheck(now, now), last_finding: why, attention }
  return checkout.record(attempt, changes, isRepeated ? [] : [entry])
}

type Giving = Pick<Settlement, "attempt" | "actor" | "now">

/** Decides that the money goes back; the next step sends it. */
function giveBack(container: MedusaContainer, { attempt, actor, now }: Giving, reason: string) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const changes = { state: "refunding" as const, reason, next_check_at: nextCheck(now, now) }
  const entry = {
    kind: "refund" as const,
    outcome: `requested: ${reason}`,
    actor,
    amount: Number(attempt.amount),
  }
  return checkout.record(attempt, changes, [entry])
}

async function place(container: MedusaContainer, settlement: Settlement): Promise<PaymentAttemptRecord> {
  const { attempt, actor } = settlement
  if (attempt.state !== "paid") return attempt
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const placed = await placeOrder(container, settlement)
  if ("later" in placed) return postpone(container, settlement, placed.later)
  if ("unsellable" in placed) return giveBack(container, settlement, placed.unsellable)
  return checkout.complete(attempt, placed.orderId, actor)
}

/**
 * Makes the order of a paid payment, or decides that the money goes back. Not undone: an order that stands on a
 * payment must not vanish with a later fault; the next run goes on from what is written down.
 */
export const placeOrderStep = createStep("place-order", async (settlement: Settlement, { container }) => {
  const attempt = await place(container, reviveSettlement(settlement))
  return new StepResponse({ ...settlement, attempt })
})

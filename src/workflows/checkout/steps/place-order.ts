import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import { nextCheck } from "../next-check"
import { placeOrder } from "../place-order"
import { reviveSettlement } from "../revive-settlement"
import type { Settlement } from "../settlement"

async function place(container: MedusaContainer, settlement: Settlement): Promise<PaymentAttemptRecord> {
  const { attempt, actor, now } = settlement
  if (attempt.state !== "paid") return attempt
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const placed = await placeOrder(container, settlement)
  if ("later" in placed) {
    const changes = { next_check_at: nextCheck(now, now), last_finding: placed.later }
    const entry = { kind: "attention" as const, outcome: `order to be tried again: ${placed.later}`, actor }
    return checkout.record(attempt, changes, attempt.last_finding === placed.later ? [] : [entry])
  }
  if ("unsellable" in placed) {
    const amount = Number(attempt.amount)
    const outcome = `requested: ${placed.unsellable}`
    const changes = {
      state: "refunding" as const,
      reason: placed.unsellable,
      next_check_at: nextCheck(now, now),
    }
    return checkout.record(attempt, changes, [{ kind: "refund", outcome, actor, amount }])
  }
  const { orderId: order_id } = placed
  const changes = { state: "completed" as const, order_id, next_check_at: null, attention: null }
  return checkout.record(attempt, changes, [
    { kind: "completed", outcome: "order placed", actor, detail: { order_id } },
  ])
}

/**
 * Makes the order of a paid payment, or decides that the money goes back. Not undone: an order that stands on a
 * payment must not vanish with a later fault; the next run goes on from what is written down.
 */
export const placeOrderStep = createStep("place-order", async (settlement: Settlement, { container }) => {
  const attempt = await place(container, reviveSettlement(settlement))
  return new StepResponse({ ...settlement, attempt })
})

import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import { placeOrder } from "../place-order"
import type { Lease } from "./claim-checkout"

type Input = { attempt: PaymentAttemptRecord; lease: Lease }

async function place(container: MedusaContainer, { attempt, lease }: Input): Promise<PaymentAttemptRecord> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const placed = await placeOrder(container, { attempt, interrupted: lease.interrupted, isPrepared: true })
  if ("orderId" in placed) return checkout.complete(attempt, placed.orderId, "shopper")
  if ("later" in placed) throw checkoutErrors.create("checkout_busy")
  const changes = { state: "closed" as const, reason: placed.unsellable, next_check_at: null }
  await checkout.record(attempt, changes, [{ kind: "closed", outcome: placed.unsellable, actor: "shopper" }])
  throw checkoutErrors.create(placed.unsellable === "out_of_stock" ? "out_of_stock" : "total_changed")
}

/**
 * Makes the order at once where the provider needs nothing of the shopper. Not undone: an order stands. Errors:
 * `out_of_stock`, `total_changed`, `checkout_busy`.
 */
export const placeImmediatelyStep = createStep("place-immediately", async (input: Input, { container }) => {
  const { immediate_providers } = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings
  const isFree = Number(input.attempt.amount) === 0
  const isImmediate = isFree || immediate_providers.includes(input.attempt.provider_id)
  const isOpen = input.attempt.state === "awaiting"
  const attempt = isImmediate && isOpen ? await place(container, input) : input.attempt
  return new StepResponse<PaymentAttemptRecord>(attempt)
})

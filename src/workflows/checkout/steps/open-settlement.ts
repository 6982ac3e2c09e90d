import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { Settlement } from "../settlement"
import type { Lease } from "./claim-checkout"

type Input = { attempt_id: string; actor: string; now?: Date; lease: Lease }

/** Reads the payment under the lease, since it may have changed while that was waited for. Writes nothing. */
export const openSettlementStep = createStep("open-settlement", async (input: Input, { container }) => {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const attempt = await checkout.retrievePaymentAttempt(input.attempt_id)
  const { owner, interrupted } = input.lease
  const now = input.now ? new Date(input.now) : new Date()
  return new StepResponse<Settlement>({ attempt, actor: input.actor, owner, interrupted, now })
})

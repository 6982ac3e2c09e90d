import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { causeOf } from "../../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import { settlePaymentWorkflow } from "../settle-payment"

/** One payment that can't be settled must not keep the others waiting. */
async function settle(container: MedusaContainer, attempt: PaymentAttemptRecord, now: Date): Promise<void> {
  const { id: attempt_id, cart_id } = attempt
  try {
    const input = { attempt_id, cart_id, actor: "job", now, wait_ms: 0 }
    await settlePaymentWorkflow(container).run({ input })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Payment ${attempt.reference} is left for the next run: ${causeOf(error)}`)
  }
}

/** Settles the payments whose time has come, one batch. Not undone: each is a workflow of its own. */
export const settleDuePaymentsStep = createStep(
  "settle-due-payments",
  async (input: { now?: Date }, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const now = input.now ? new Date(input.now) : new Date()
    const due = await checkout.listPaymentAttempts(
      { next_check_at: { $lte: now } },
      { order: { next_check_at: "ASC" }, take: checkout.settings.reconcile_batch }
    )
    for (const attempt of due) await settle(container, attempt, now)
    return new StepResponse(due.length)
  }
)

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { causeOf } from "../../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import { changesForRefund } from "../changes-for-refund"
import { nextCheck } from "../next-check"
import { repay } from "../repay"
import { reviveSettlement } from "../revive-settlement"
import type { Settlement } from "../settlement"

async function give(container: MedusaContainer, settlement: Settlement): Promise<PaymentAttemptRecord> {
  const { attempt, actor, now } = settlement
  if (attempt.state !== "refunding" || attempt.last_finding?.startsWith("refund")) return attempt
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  try {
    const data = await repay(container, attempt, `No order could be made: ${attempt.reason}`)
    const { changes, entries } = changesForRefund({ attempt, data, actor, now })
    return await checkout.record(attempt, changes, entries)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Payment ${attempt.reference} could not be refunded yet: ${causeOf(error)}`)
    const changes = { attention: "refund_failed", next_check_at: nextCheck(attempt.created_at, now) }
    const entry = { kind: "attention" as const, outcome: "refund not accepted yet", actor }
    return checkout.record(attempt, changes, attempt.attention ? [] : [entry])
  }
}

/**
 * Gives back what was paid for something that can't be sold. Not undone: money that went back can't be taken again.
 * A provider that refuses is asked again by the job, and staff are told.
 */
export const repayPaymentStep = createStep("repay-payment", async (settlement: Settlement, { container }) => {
  const attempt = await give(container, reviveSettlement(settlement))
  return new StepResponse({ ...settlement, attempt })
})

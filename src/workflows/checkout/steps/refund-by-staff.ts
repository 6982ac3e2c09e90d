import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { causeOf } from "../../../capability/cause-of"
import type { AttemptState, PaymentAttemptRecord } from "../../../modules/checkout/types"
import { refundHeld } from "../refund-held"
import { refundOrder } from "../refund-order"
import { checkoutErrors } from "../../../modules/checkout/errors"
import { reviveSettlement } from "../revive-settlement"
import type { Settlement } from "../settlement"

const WITHOUT_ORDER: AttemptState[] = ["held", "refunding"]

type Input = { settlement: Settlement; amount?: number; note?: string }

/** What staff did wrong is told as it is; a provider that fails is told as such, with the cause in the log. */
async function orUnreachable<Result>(container: MedusaContainer, refunded: Promise<Result>): Promise<Result> {
  try {
    return await refunded
  } catch (error) {
    const isPlain = MedusaError.isMedusaError(error) && error.type !== MedusaError.Types.UNEXPECTED_STATE
    if (isPlain) throw error
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`A refund was not accepted: ${causeOf(error)}`)
    throw checkoutErrors.create("refund_uncertain")
  }
}

/**
 * Refunds an order's payment, or one that is held or refused to go back by itself. Not undone: money that went back
 * can't be taken again. Errors: `refund_not_possible`, `refund_amount_invalid`.
 */
export const refundByStaffStep = createStep("refund-by-staff", async (given: Input, { container }) => {
  const input = { ...given, settlement: reviveSettlement(given.settlement) }
  const { state } = input.settlement.attempt
  const isOrder = state === "completed"
  if (!isOrder && !WITHOUT_ORDER.includes(state)) throw checkoutErrors.create("refund_not_possible")
  // Without an order there is nothing that part of the money could stay for.
  if (!isOrder && input.amount !== undefined) throw checkoutErrors.create("refund_amount_invalid")
  const refunded = isOrder
    ? refundOrder(container, input)
    : refundHeld(container, input.settlement, input.note)
  return new StepResponse<PaymentAttemptRecord>(await orUnreachable(container, refunded))
})

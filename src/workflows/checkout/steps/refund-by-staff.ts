import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AttemptState, PaymentAttemptRecord } from "../../../modules/checkout/types"
import { refundHeld } from "../refund-held"
import { refundOrder } from "../refund-order"
import { checkoutErrors } from "../../../modules/checkout/errors"
import { reviveSettlement } from "../revive-settlement"
import type { Settlement } from "../settlement"

const WITHOUT_ORDER: AttemptState[] = ["held", "refunding"]

type Input = { settlement: Settlement; amount?: number; note?: string }

/**
 * Refunds an order's payment, or one that is held or refused to go back by itself. Not undone: money that went back
 * can't be taken again. Errors: `refund_not_possible`, `refund_amount_invalid`.
 */
export const refundByStaffStep = createStep("refund-by-staff", async (given: Input, { container }) => {
  const input = { ...given, settlement: reviveSettlement(given.settlement) }
  const { state } = input.settlement.attempt
  const isOrder = state === "completed"
  if (!isOrder && !WITHOUT_ORDER.includes(state)) throw checkoutErrors.create("refund_not_possible")
  const refunded = isOrder ? refundOrder(container, input) : refundHeld(container, input.settlement)
  return new StepResponse<PaymentAttemptRecord>(await refunded)
})

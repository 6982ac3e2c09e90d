import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceSettlementStep } from "./steps/announce-settlement"
import { claimCheckoutStep } from "./steps/claim-checkout"
import { clearInterruptionStep } from "./steps/clear-interruption"
import { openSettlementStep } from "./steps/open-settlement"
import { placeOrderStep } from "./steps/place-order"
import { releaseCheckoutStep } from "./steps/release-checkout"
import { repayPaymentStep } from "./steps/repay-payment"
import { verifyPaymentStep } from "./steps/verify-payment"

type Input = { attempt_id: string; cart_id: string; actor: string; now?: Date; wait_ms?: number }

/**
 * Brings one payment to its end: asks the provider, then makes the order or gives the money back, once, whoever
 * calls it and however often. Error: `checkout_busy`, while another process is at it.
 */
export const settlePaymentWorkflow = createWorkflow("settle-payment", (input: Input) => {
  const lease = claimCheckoutStep(input)
  clearInterruptionStep(lease)
  const opened = openSettlementStep(
    transform({ input, lease }, (data) => ({
      attempt_id: data.input.attempt_id,
      actor: data.input.actor,
      now: data.input.now,
      lease: data.lease,
    }))
  )
  const verified = verifyPaymentStep(opened)
  const placed = placeOrderStep(verified)
  const settled = repayPaymentStep(placed)
  releaseCheckoutStep(lease)
  announceSettlementStep({ before: opened.attempt, after: settled.attempt })
  return new WorkflowResponse(settled.attempt)
})

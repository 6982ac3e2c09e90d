import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimCheckoutStep } from "./steps/claim-checkout"
import { clearInterruptionStep } from "./steps/clear-interruption"
import { announceSettlementStep } from "./steps/announce-settlement"
import { openSettlementStep } from "./steps/open-settlement"
import { refundByStaffStep } from "./steps/refund-by-staff"
import { releaseCheckoutStep } from "./steps/release-checkout"

type Input = { attempt_id: string; cart_id: string; actor: string; amount?: number; note?: string }

/**
 * Gives money back by staff's wish, in major units, all that is left when no amount is given: through the order
 * where there is one, so that its balance is right. Errors: `refund_not_possible`, `refund_amount_invalid`.
 */
export const refundAttemptWorkflow = createWorkflow("refund-attempt", (input: Input) => {
  const lease = claimCheckoutStep({ cart_id: input.cart_id })
  clearInterruptionStep(lease)
  const opened = openSettlementStep({ attempt_id: input.attempt_id, actor: input.actor, lease })
  const attempt = refundByStaffStep({ settlement: opened, amount: input.amount, note: input.note })
  releaseCheckoutStep(lease)
  announceSettlementStep({ before: opened.attempt, after: attempt })
  return new WorkflowResponse(attempt)
})

import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimCheckoutStep } from "./steps/claim-checkout"
import { adoptSessionsStep } from "./steps/adopt-sessions"
import { releaseCheckoutStep } from "./steps/release-checkout"
import { settleDuePaymentsStep } from "./steps/settle-due-payments"

type Input = { now?: Date }

/** Holds the place of a cart's id in the lease, so that one process at a time reconciles. */
const RECONCILIATION = "reconciliation"

/**
 * Looks after the payments that are neither order nor refund, the oldest first and a batch at a time, whatever became
 * of webhook, shopper or process. Error: `checkout_busy`, while another process is at it.
 */
export const reconcilePaymentsWorkflow = createWorkflow("reconcile-payments", (input: Input) => {
  const lease = claimCheckoutStep({ cart_id: RECONCILIATION, wait_ms: 0 })
  adoptSessionsStep(input)
  const settled = settleDuePaymentsStep(input)
  releaseCheckoutStep(lease)
  return new WorkflowResponse(settled)
})

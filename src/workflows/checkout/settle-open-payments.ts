import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type SettleOpenPayments, settleOpenPaymentsStep } from "./steps/settle-open-payments"

/** Looks, at most once in `check_interval_ms`, whether money has come for a cart, and does what follows from it. */
export const settleOpenPaymentsWorkflow = createWorkflow(
  "settle-open-payments",
  (input: SettleOpenPayments) => new WorkflowResponse(settleOpenPaymentsStep(input))
)

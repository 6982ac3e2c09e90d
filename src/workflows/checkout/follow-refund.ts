import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { followRefundStep } from "./steps/follow-refund"

/** Enters a refund into the ledger that was made by Medusa's own order page, and follows it to its end. */
export const followRefundWorkflow = createWorkflow(
  "follow-refund",
  (input: { payment_id: string }) => new WorkflowResponse(followRefundStep(input))
)

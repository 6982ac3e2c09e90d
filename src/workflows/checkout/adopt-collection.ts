import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adoptCollectionStep } from "./steps/adopt-collection"

/** Takes the payment sessions of a collection into the ledger, as soon as one of Medusa's own routes has opened them. */
export const adoptCollectionWorkflow = createWorkflow(
  "adopt-collection",
  (input: { payment_collection_id: string }) => new WorkflowResponse(adoptCollectionStep(input))
)

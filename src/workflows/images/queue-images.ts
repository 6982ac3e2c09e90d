import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { queueImagesStep, type WhichImages } from "./steps/queue-images"

export type { WhichImages }

/** Enters the pictures of the products and sets those that are chosen back to waiting. Answers how many. */
export const queueImagesWorkflow = createWorkflow(
  "queue-images",
  (input: WhichImages) => new WorkflowResponse(queueImagesStep(input))
)

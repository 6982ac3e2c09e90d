import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { makeDueImagesStep } from "./steps/make-due-images"

/** Makes the variants of every picture that is due. Ends at once where this process is at it already. */
export const makeDueImagesWorkflow = createWorkflow("make-due-images", () => {
  return new WorkflowResponse(makeDueImagesStep())
})

import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { makeDueImagesStep } from "./steps/make-due-images"

/** Makes the variants of every picture that is due. Where this process is at it already, it waits for the end of that. */
export const makeDueImagesWorkflow = createWorkflow("make-due-images", () => {
  return new WorkflowResponse(makeDueImagesStep())
})

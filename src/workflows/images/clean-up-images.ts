import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { notePictureUseStep } from "./steps/note-picture-use"
import { removeUnusedVariantsStep } from "./steps/remove-unused-variants"

/** Forgets pictures that no product has any longer, and removes files that nothing refers to. Answers how many files. */
export const cleanUpImagesWorkflow = createWorkflow("clean-up-images", () => {
  notePictureUseStep()
  return new WorkflowResponse(removeUnusedVariantsStep())
})

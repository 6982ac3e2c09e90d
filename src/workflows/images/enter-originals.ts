import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enterOriginalsStep, type Original } from "./steps/enter-originals"

/** Enters originals with the text that stands for each, to be made as soon as a process makes pictures. */
export const enterOriginalsWorkflow = createWorkflow(
  "enter-originals",
  (input: { originals: Original[] }) => new WorkflowResponse(enterOriginalsStep(input.originals))
)

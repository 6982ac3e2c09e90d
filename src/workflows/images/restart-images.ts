import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { IMAGES_DUE } from "./images-due"
import { type RestartImages, restartImagesStep } from "./steps/restart-images"

/** Has pictures made again by whichever process makes them. Those that shoppers see stay until the new ones are there. */
export const restartImagesWorkflow = createWorkflow("restart-images", (input: RestartImages) => {
  const count = restartImagesStep(input)
  emitEventStep({ eventName: IMAGES_DUE, data: {} })
  return new WorkflowResponse(count)
})

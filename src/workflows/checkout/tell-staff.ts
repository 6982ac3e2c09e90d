import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { loadStaffNewsStep } from "./steps/load-staff-news"

/** Tells staff in the back office's bell of a payment that needs them or goes back by itself, once for each cause. */
export const tellStaffWorkflow = createWorkflow("tell-staff", (input: { id: string }) => {
  const notifications = loadStaffNewsStep(input)
  return new WorkflowResponse(sendNotificationsStep(notifications))
})

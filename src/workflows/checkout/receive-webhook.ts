import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordWebhookStep, type ReceivedWebhook } from "./steps/record-webhook"

/** Told when a webhook of a payment that the ledger knows was written down for the first time. */
export const WEBHOOK_RECORDED = "payment_attempt.webhook_recorded"

/**
 * Checks a payment webhook on its raw body and writes it down, once an event; what follows from it happens after the
 * answer. Error: `webhook_refused`.
 */
export const receiveWebhookWorkflow = createWorkflow("receive-webhook", (webhook: ReceivedWebhook) => {
  const recorded = recordWebhookStep(webhook)
  when("webhook-is-news", { recorded }, ({ recorded }) => recorded.attempt !== null && recorded.isNew).then(
    () => {
      emitEventStep({
        eventName: WEBHOOK_RECORDED,
        data: transform({ recorded }, ({ recorded }) => ({ ...recorded.attempt })),
      })
    }
  )
  return new WorkflowResponse(recorded)
})

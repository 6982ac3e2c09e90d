import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settlePaymentWorkflow } from "../workflows/checkout/settle-payment"
import { WEBHOOK_RECORDED } from "../workflows/checkout/receive-webhook"

export const config: SubscriberConfig = { event: WEBHOOK_RECORDED }

/** A payment's webhook came: what it says is asked of the provider, and done. */
export default async function settleRecordedPayment({
  event,
  container,
}: SubscriberArgs<{ id: string; cart_id: string }>) {
  const { id: attempt_id, cart_id } = event.data
  await settlePaymentWorkflow(container).run({ input: { attempt_id, cart_id, actor: "webhook" } })
}

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentAttemptEvents } from "../workflows/checkout/settlement-news"
import { tellStaffWorkflow } from "../workflows/checkout/tell-staff"

export const config: SubscriberConfig = {
  event: [
    PaymentAttemptEvents.NEEDS_ATTENTION,
    PaymentAttemptEvents.REFUNDING,
    // A provider that refunds at once leaves out the state before.
    PaymentAttemptEvents.REFUNDED,
  ],
}

/** A payment needs staff, or goes back by itself: they read it in the bell. */
export default async function tellStaffOfPayment({ event, container }: SubscriberArgs<{ id: string }>) {
  await tellStaffWorkflow(container).run({ input: { id: event.data.id } })
}

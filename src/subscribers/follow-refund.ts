import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE } from "../modules/checkout"
import type CheckoutModuleService from "../modules/checkout/service"
import { followRefundWorkflow } from "../workflows/checkout/follow-refund"

export const config: SubscriberConfig = { event: PaymentEvents.REFUNDED }

/** Staff gave money back on an order: the ledger follows until the provider says that it arrived. */
export default async function followRefund({ event, container }: SubscriberArgs<{ id: string }>) {
  if (!container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).isEnabled) return
  await followRefundWorkflow(container).run({ input: { payment_id: event.data.id } })
}

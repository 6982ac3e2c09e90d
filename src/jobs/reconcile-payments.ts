import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../modules/checkout"
import { isReconciliationDue } from "../modules/checkout/is-reconciliation-due"
import type CheckoutModuleService from "../modules/checkout/service"
import { reconcilePaymentsWorkflow } from "../workflows/checkout/reconcile-payments"

export const config = { name: "reconcile-payments", schedule: "* * * * *" }

/** Each minute, or as seldom as the options say: payments that are neither order nor refund. */
export default async function reconcilePayments(container: MedusaContainer) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  if (!checkout.isEnabled || !isReconciliationDue(checkout.settings, new Date())) return
  await reconcilePaymentsWorkflow(container).run({ input: {}, throwOnError: false })
}

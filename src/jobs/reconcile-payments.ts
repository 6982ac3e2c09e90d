import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { causeOf } from "../capability/cause-of"
import { CHECKOUT_MODULE } from "../modules/checkout"
import { isReconciliationDue } from "../modules/checkout/is-reconciliation-due"
import type CheckoutModuleService from "../modules/checkout/service"
import { reconcilePaymentsWorkflow } from "../workflows/checkout/reconcile-payments"

export const config = { name: "reconcile-payments", schedule: "* * * * *" }

/** Each minute, or as seldom as the options say: payments that are neither order nor refund. */
export default async function reconcilePayments(container: MedusaContainer) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  if (!checkout.isEnabled || !isReconciliationDue(checkout.settings, new Date())) return
  const { errors } = await reconcilePaymentsWorkflow(container).run({ input: {}, throwOnError: false })
  const faults = errors.map(({ error }) => error).filter((error) => error?.code !== "checkout_busy")
  for (const fault of faults) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Payments were not reconciled: ${causeOf(fault)}`)
  }
}

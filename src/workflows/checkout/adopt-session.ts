import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { recordAttempt } from "./record-attempt"

/** Takes a payment session into the ledger that was opened by Medusa's own routes. Undefined for one of no cart. */
export async function adoptSession(
  container: MedusaContainer,
  sessionId: string
): Promise<PaymentAttemptRecord | undefined> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const [session] = await container.resolve(Modules.PAYMENT).listPaymentSessions({ id: [sessionId] })
  if (!session) return undefined
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  const cart_id = data[0]?.cart_id
  // Webhook and job may come at the same moment.
  const [known] = await checkout.listPaymentAttempts({ session_id: sessionId })
  if (known) return known
  return cart_id ? recordAttempt(checkout, { session, cart_id, actor: "adopted" }) : undefined
}

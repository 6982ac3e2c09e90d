import type { MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { recordAttempt } from "./record-attempt"

type Found = { session: PaymentSessionDTO; cart_id: string }

/** Route, webhook and job may come to a session at the same moment: whoever is late finds it in. */
async function enter(checkout: CheckoutModuleService, { session, cart_id }: Found) {
  const known = () => checkout.listPaymentAttempts({ session_id: session.id })
  const [before] = await known()
  if (before) return before
  try {
    return await recordAttempt(checkout, { session, cart_id, actor: "adopted" })
  } catch (error) {
    const [meanwhile] = await known()
    if (meanwhile) return meanwhile
    throw error
  }
}

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
  return cart_id ? enter(checkout, { session, cart_id }) : undefined
}

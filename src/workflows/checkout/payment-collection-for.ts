import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { AttemptState } from "../../modules/checkout/types"
import type { PricedCart } from "./checkout-cart"

const WITH_MONEY: AttemptState[] = ["paid", "held", "refunding", "refunded"]

/** Whether money came in on a session of this collection. Core can't remove such a one, and must not complete with it. */
async function hasMoney(container: MedusaContainer, sessionIds: string[]): Promise<boolean> {
  if (sessionIds.length === 0) return false
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const paid = await checkout.listPaymentAttempts({ session_id: sessionIds, state: WITH_MONEY }, { take: 1 })
  return paid.length > 0
}

/** The cart's payment collection: its own, or a new one where there is none or the old one has had money. */
export async function paymentCollectionFor(
  container: MedusaContainer,
  { id: cart_id, currency_code, raw_total: amount, payment_collection: own }: PricedCart
): Promise<{ id: string; isNew: boolean }> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const sessionIds = (own?.payment_sessions ?? []).map(({ id }) => id)
  if (own && !(await hasMoney(container, sessionIds))) return { id: own.id, isNew: false }
  const cartEnd = { [Modules.CART]: { cart_id } }
  if (own) await link.dismiss({ ...cartEnd, [Modules.PAYMENT]: { payment_collection_id: own.id } })
  const { id } = await container.resolve(Modules.PAYMENT).createPaymentCollections({ currency_code, amount })
  await link.create({ ...cartEnd, [Modules.PAYMENT]: { payment_collection_id: id } })
  return { id, isNew: true }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { checkoutViewOf, type CheckoutView } from "../../../workflows/checkout/checkout-view"
import { findOrderOfCart } from "../../../workflows/checkout/find-order-of-cart"
import { currentAttempt } from "../../../workflows/checkout/current-attempt"

type PlacedOrder = { id: string; display_id: number; currency_code: string; total: number }
export type CheckoutAnswer = CheckoutView & { order?: PlacedOrder }

const CHEAP = ["id", "display_id", "currency_code"]

/** The order's total is what was paid for it: working it out from its lines again costs as much as all else here. */
async function orderOf(
  container: MedusaContainer,
  id: string,
  paid: number | undefined
): Promise<PlacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = paid === undefined ? [...CHEAP, "total"] : CHEAP
  const { data } = await query.graph({ entity: "order", fields, filters: { id } })
  const order: object | undefined = data[0]
  return { total: paid, ...order } as PlacedOrder
}

/** A cart that was bought with Medusa's own calls has an order and no payment in the ledger. */
async function viewOfOrder(container: MedusaContainer, cart_id: string): Promise<CheckoutView> {
  const order_id = await findOrderOfCart(container, cart_id)
  if (!order_id) throw checkoutErrors.create("checkout_not_found")
  return {
    cart_id,
    state: "completed",
    reason: null,
    message: null,
    payment: null,
    expires_at: null,
    order_id,
  }
}

/** How the checkout of a cart stands, with the order when it is made. Error: `checkout_not_found`. */
export async function answerCheckout(
  container: MedusaContainer,
  cartId: string,
  { isInHand = false } = {}
): Promise<CheckoutAnswer> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const attempt = currentAttempt(await checkout.listPaymentAttempts({ cart_id: cartId }))
  const amount = attempt && Number(attempt.amount)
  const known = attempt ? checkoutViewOf(attempt) : await viewOfOrder(container, cartId)
  // Somebody works on it right now, most likely since money came: to wait is truer than to ask for it again.
  const view =
    isInHand && known.state === "awaiting_payment" ? { ...known, state: "processing" as const } : known
  return view.order_id ? { ...view, order: await orderOf(container, view.order_id, amount) } : view
}

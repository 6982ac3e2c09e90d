import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import { CART_MARKER } from "./marker"

const { PENDING_AUTHORIZATION } = PaymentSessionStatus

type Collection = {
  id: string
  amount?: number | null
  payments?: unknown[] | null
  payment_sessions?: ({ status: string } | null)[] | null
}

type MadeOrder = {
  id: string
  items?: ({ id: string } | null)[] | null
  promotions?: ({ id: string } | null)[] | null
  payment_collections?: (Collection | null)[] | null
}

const FIELDS = [
  "id",
  "items.id",
  "promotions.id",
  "payment_collections.id",
  "payment_collections.amount",
  "payment_collections.payments.id",
  "payment_collections.payment_sessions.status",
]

async function ordersOf(container: MedusaContainer, cartId: string): Promise<MadeOrder[]> {
  const filters: object = { metadata: { [CART_MARKER]: cartId } }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters })
  return data
}

/** Paid, for nothing, or of a payment method that pays after the order, as by bank transfer. */
const isFinished = (order: MadeOrder) =>
  (order.payment_collections ?? []).some(
    (collection) =>
      (collection?.payments ?? []).length > 0 ||
      Number(collection?.amount) === 0 ||
      collection?.payment_sessions?.some((session) => session?.status === PENDING_AUTHORIZATION)
  )

async function withdraw(container: MedusaContainer, cartId: string, order: MadeOrder): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const inventory = container.resolve(Modules.INVENTORY)
  const orderEnd = { [Modules.ORDER]: { order_id: order.id } }
  const lines = (order.items ?? []).flatMap((item) => item?.id ?? [])
  await inventory.deleteReservationItemsByLineItem(lines)
  await link.dismiss([
    { ...orderEnd, [Modules.CART]: { cart_id: cartId } },
    ...(order.payment_collections ?? []).flatMap((collection) =>
      collection ? [{ ...orderEnd, [Modules.PAYMENT]: { payment_collection_id: collection.id } }] : []
    ),
    ...(order.promotions ?? []).flatMap((promotion) =>
      promotion ? [{ ...orderEnd, [Modules.PROMOTION]: { promotion_id: promotion.id } }] : []
    ),
  ])
  await container.resolve(Modules.ORDER).deleteOrders([order.id])
}

/**
 * Takes back the orders of a cart that a completion made and did not finish: no payment stands on them, and nobody
 * was told of them. The cart is as before, and can be completed again. An order with a payment stays.
 */
export async function withdrawUnfinishedOrders(container: MedusaContainer, cartId: string): Promise<void> {
  const orders = await ordersOf(container, cartId)
  const unfinished = orders.filter((order) => !isFinished(order))
  for (const order of unfinished) await withdraw(container, cartId, order)
  // Without an order that went, nothing of the cart is different: it may well have been sold another way.
  if (unfinished.length === 0 || orders.length > unfinished.length) return
  await container.resolve(Modules.CART).updateCarts([{ id: cartId, completed_at: null }])
}

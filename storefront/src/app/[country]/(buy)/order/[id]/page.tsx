import { type Metadata } from "next"
import { notFound } from "next/navigation"
import { ShopError } from "@/features/cart/shop-error"
import { Confirmation } from "@/features/checkout/order/confirmation"
import { loadOrder } from "@/features/checkout/order/load-order"
import { OrderAway } from "@/features/checkout/order/order-away"
import { type OrderView } from "@/features/checkout/order/order-view"

type Props = { params: Promise<{ country: string; id: string }> }

export const metadata: Metadata = { title: "Your order", robots: { index: false }, referrer: "no-referrer" }

const orderOrAway = async (id: string, country: string): Promise<OrderView | "away" | null> => {
  try {
    return await loadOrder(id, country)
  } catch (error) {
    if (error instanceof ShopError && error.code === "back_end_unavailable") return "away"
    throw error
  }
}

const OrderPage = async ({ params }: Props) => {
  const { country, id } = await params
  const order = await orderOrAway(id, country)
  if (!order) notFound()
  return order === "away" ? <OrderAway /> : <Confirmation order={order} country={country} />
}

export default OrderPage

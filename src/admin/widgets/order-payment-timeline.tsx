import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { OrderPayments } from "../payments/order-payments"

/** The payments of the order that is shown, with their timelines. */
const OrderPaymentTimeline = ({ data }: { data: { id: string } }) => (
  <OrderPayments key={data.id} orderId={data.id} />
)

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderPaymentTimeline

import { Link } from "react-router-dom"
import type { Payment } from "./types"

type Props = { payment: Pick<Payment, "order_id" | "order_display_id"> }

/** The order that a payment became, by its number. */
export function OrderLink({ payment: { order_id, order_display_id } }: Props) {
  if (!order_id) return <span className="text-ui-fg-subtle whitespace-nowrap">No order</span>
  return (
    <Link
      to={`/orders/${order_id}`}
      onClick={(event) => event.stopPropagation()}
      className="text-ui-fg-base decoration-ui-fg-muted hover:decoration-ui-fg-base underline underline-offset-2 focus-visible:shadow-borders-focus whitespace-nowrap rounded-sm outline-none"
    >
      {order_display_id === null ? "Order" : `Order #${order_display_id}`}
    </Link>
  )
}

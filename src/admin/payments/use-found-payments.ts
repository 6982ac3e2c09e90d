import { listQuery } from "./list-query"
import { orderNumber } from "./order-number"
import type { PaymentFilters } from "./types"
import { useOrderId } from "./use-order-id"
import { usePayments } from "./use-payments"

/** The payments that filters leave. A search for a number finds the order's; where there is none, any text with it. */
export function useFoundPayments(filters: PaymentFilters) {
  const number = orderNumber(filters.q)
  const order = useOrderId(number)
  const isReady = number === undefined || !order.isPending
  return usePayments(listQuery(filters, order.data ?? undefined), { enabled: isReady })
}

import type { PaymentFilters } from "./types"
import { PAGE_SIZE } from "./page-size"

/** Filters as the admin API takes them. `orderId` stands for a search by order number. */
export function listQuery(filters: PaymentFilters, orderId?: string): Record<string, unknown> {
  const { q, states, provider, attention, olderThanMinutes, page } = filters
  return {
    limit: PAGE_SIZE,
    offset: page * PAGE_SIZE,
    ...(orderId ? { order_id: orderId } : q ? { q } : {}),
    ...(states.length > 0 ? { state: states } : {}),
    ...(provider ? { provider_id: provider } : {}),
    ...(attention ? { attention: "true" } : {}),
    ...(olderThanMinutes === null ? {} : { older_than_minutes: olderThanMinutes }),
  }
}

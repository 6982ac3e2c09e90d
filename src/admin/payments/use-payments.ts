import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client } from "../client"
import { paymentKeys } from "./payment-keys"
import { REFRESH_EVERY } from "./refresh-every"
import type { Payment } from "./types"

export type PaymentList = { payment_attempts: Payment[]; count: number; offset: number; limit: number }

/** Payments that a query finds, asked for again every half minute while somebody looks. */
export function usePayments(query: Record<string, unknown>, { enabled = true }: { enabled?: boolean } = {}) {
  return useQuery({
    queryKey: paymentKeys.list(query),
    queryFn: () => client.client.fetch<PaymentList>("/admin/payment-attempts", { query }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_EVERY,
    enabled,
  })
}

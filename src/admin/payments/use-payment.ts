import { useQuery } from "@tanstack/react-query"
import { client } from "../client"
import { paymentKeys } from "./payment-keys"
import { REFRESH_EVERY } from "./refresh-every"
import type { PaymentWithLedger } from "./types"

/** One payment with its ledger, asked for again every half minute. */
export function usePayment(id: string) {
  return useQuery({
    queryKey: paymentKeys.one(id),
    queryFn: async () => {
      const path = `/admin/payment-attempts/${encodeURIComponent(id)}`
      return (await client.client.fetch<{ payment_attempt: PaymentWithLedger }>(path)).payment_attempt
    },
    refetchInterval: REFRESH_EVERY,
  })
}

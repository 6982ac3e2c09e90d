import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "../client"
import { paymentKeys } from "./payment-keys"
import type { PaymentWithLedger } from "./types"

type Answer = { payment_attempt: PaymentWithLedger }
type Action<Body> = {
  id: string
  path: "check" | "refund"
  /** What a toast says once it is done. */
  said: (payment: PaymentWithLedger, body: Body) => string
  failed: string
}

/** Lets staff do something about a payment, tells how it went, and shows what came of it everywhere. */
export function usePaymentAction<Body extends object>({ id, path, said, failed }: Action<Body>) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (body: Body) => {
      const url = `/admin/payment-attempts/${encodeURIComponent(id)}/${path}`
      return (await client.client.fetch<Answer>(url, { method: "POST", body })).payment_attempt
    },
    onSuccess: (payment, body) => {
      cache.setQueryData(paymentKeys.one(id), payment)
      toast.success(said(payment, body))
    },
    onError: (error) => toast.error(failed, { description: error.message }),
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: paymentKeys.all }),
        // The order's own page shows its payments from these.
        cache.invalidateQueries({ queryKey: ["orders"] }),
        cache.invalidateQueries({ queryKey: ["payment"] }),
      ]),
  })
}

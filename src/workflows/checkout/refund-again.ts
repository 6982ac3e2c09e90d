import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { paymentProviderOf } from "./payment-provider-of"
import { refundKey } from "./refund-key"
import { refundStanding } from "./refund-standing"

/**
 * Asks the provider anew for a refund that it first took and then called failed: core counts it as made, and would not
 * ask again. Nothing is asked for while the provider says otherwise. Amount in major units; answers the provider's data.
 */
export async function refundAgain(container: MedusaContainer, attempt: PaymentAttemptRecord, amount: number) {
  const provider = paymentProviderOf(container, attempt.provider_id)
  const { data } = await provider.retrievePayment({ data: attempt.provider_data })
  if (refundStanding(data) !== "failed") return data
  const context = { idempotency_key: refundKey(attempt.id, data) }
  return (await provider.refundPayment({ data, amount, context })).data
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { providerFactsOf } from "./provider-facts"

/**
 * A provider may find that one payment session was paid under two references. The second is money without an order:
 * it enters the ledger as a payment of its own, to go back with the job's next run.
 */
export async function adoptSurplus(container: MedusaContainer, attempt: PaymentAttemptRecord, data: unknown) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  for (const paid of providerFactsOf(data).surplus ?? []) {
    const reference = String(paid.reference)
    const [known] = await checkout.listPaymentAttempts({ provider_id: attempt.provider_id, reference })
    if (known) continue
    const { provider_id, cart_id, session_id, payment_collection_id, currency_code, expires_at } = attempt
    const amount = paid.value ?? Number(attempt.amount)
    const adopted = {
      ...{
        provider_id,
        cart_id,
        session_id,
        payment_collection_id,
        currency_code,
        expires_at,
        reference,
        amount,
      },
      provider_data: { ...attempt.provider_data, reference, paid },
      ...{ state: "refunding" as const, reason: "paid_twice", next_check_at: new Date() },
    }
    const outcome = "requested: paid_twice"
    await checkout.open(adopted, { kind: "refund", outcome, actor: "provider", amount })
  }
}

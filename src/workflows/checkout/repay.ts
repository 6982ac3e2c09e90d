import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { MathBN, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { findPaymentOf } from "./find-payment-of"
import { paymentProviderOf } from "./payment-provider-of"
import { providerFactsOf } from "./provider-facts"
import { sumOf } from "./sum-of"

async function repayCorePayment(container: MedusaContainer, payment: PaymentDTO, note: string) {
  const payments = container.resolve(Modules.PAYMENT)
  const left = MathBN.sub(payment.amount, sumOf(payment.refunds))
  if (!payment.captured_at) await payments.cancelPayment(payment.id)
  else if (left.gt(0)) await payments.refundPayment({ payment_id: payment.id, amount: left.toNumber(), note })
  return (await payments.retrievePayment(payment.id)).data
}

/** One key for one refund: a new one only after the provider has called the former failed. */
function refundKey({ id, provider_data }: PaymentAttemptRecord): string {
  const failed = (providerFactsOf(provider_data).refunds ?? []).filter(({ status }) => status === "failed")
  return failed.length > 0 ? `${id}.${failed.length}` : id
}

/**
 * Gives back the whole of a payment that made no order, however often it is called: through core where core has a
 * payment for it, else by the provider itself under the attempt's own idempotency key. Answers the provider's data.
 */
export async function repay(
  container: MedusaContainer,
  attempt: PaymentAttemptRecord,
  note: string
): Promise<Record<string, unknown> | undefined> {
  const payment = await findPaymentOf(container, attempt)
  if (payment) return repayCorePayment(container, payment, note)
  const provider = paymentProviderOf(container, attempt.provider_id)
  const data = attempt.provider_data
  const { paid } = providerFactsOf(data)
  const context = { idempotency_key: refundKey(attempt) }
  const { status } = await provider.getPaymentStatus({ data })
  if (status === PaymentSessionStatus.AUTHORIZED)
    return (await provider.cancelPayment({ data, context })).data
  return (await provider.refundPayment({ data, amount: paid?.value ?? attempt.amount, context })).data
}

import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { MathBN, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { findPaymentOf } from "./find-payment-of"
import { paymentProviderOf } from "./payment-provider-of"
import { providerFactsOf } from "./provider-facts"
import { refundAgain } from "./refund-again"
import { refundKey } from "./refund-key"
import { sumOf } from "./sum-of"

type Repaid = { attempt: PaymentAttemptRecord; payment: PaymentDTO; note: string }

async function repayCorePayment(container: MedusaContainer, { attempt, payment, note }: Repaid) {
  const payments = container.resolve(Modules.PAYMENT)
  const left = MathBN.sub(payment.amount, sumOf(payment.refunds))
  if (!payment.captured_at) await payments.cancelPayment(payment.id)
  else if (left.lte(0)) return refundAgain(container, attempt, Number(payment.amount))
  else await payments.refundPayment({ payment_id: payment.id, amount: left.toNumber(), note })
  return (await payments.retrievePayment(payment.id)).data
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
  if (payment) return repayCorePayment(container, { attempt, payment, note })
  const provider = paymentProviderOf(container, attempt.provider_id)
  const data = attempt.provider_data
  const { paid } = providerFactsOf(data)
  const context = { idempotency_key: refundKey(attempt.id, data) }
  const { status } = await provider.getPaymentStatus({ data })
  if (status === PaymentSessionStatus.AUTHORIZED)
    return (await provider.cancelPayment({ data, context })).data
  return (await provider.refundPayment({ data, amount: paid?.value ?? attempt.amount, context })).data
}

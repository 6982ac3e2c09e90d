import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import { checkoutErrors } from "../../modules/checkout/errors"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { changesForRefund } from "./changes-for-refund"
import { findPaymentOf } from "./find-payment-of"
import type { Settlement } from "./settlement"
import { sumOf } from "./sum-of"

type Refund = { settlement: Settlement; amount?: number; note?: string }

/** Refunds the payment of an order through core, whose order then shows it. */
export async function refundOrder(container: MedusaContainer, refund: Refund): Promise<PaymentAttemptRecord> {
  const { attempt, actor, now } = refund.settlement
  const payment = await findPaymentOf(container, attempt)
  const refunded = sumOf(payment?.refunds)
  const left = MathBN.sub(sumOf(payment?.captures), refunded)
  if (!payment || left.lte(0)) throw checkoutErrors.create("refund_not_possible")
  const amount = refund.amount ?? left.toNumber()
  if (amount <= 0 || left.lt(amount)) throw checkoutErrors.create("refund_amount_invalid")
  const created_by = actor.replace(/^staff:/, "")
  const input = { payment_id: payment.id, amount, note: refund.note, created_by }
  await refundPaymentWorkflow(container).run({ input })
  const after = await findPaymentOf(container, attempt)
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const refundedAmount = MathBN.add(refunded, amount).toNumber()
  const { changes, entries } = changesForRefund({ attempt, data: after?.data, actor, now, refundedAmount })
  return checkout.record(attempt, changes, [
    { kind: "refund", outcome: "requested by staff", actor, amount },
    ...entries,
  ])
}

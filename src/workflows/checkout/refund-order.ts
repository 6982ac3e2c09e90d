import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import { checkoutErrors } from "../../modules/checkout/errors"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { changesForRefund } from "./changes-for-refund"
import { findPaymentOf } from "./find-payment-of"
import { nextCheck } from "./next-check"
import { refundAgain } from "./refund-again"
import type { Settlement } from "./settlement"
import { sumOf } from "./sum-of"

type Refund = { settlement: Settlement; amount?: number; note?: string }

/** Core has counted the refund that failed: the same sum is asked for again, past core. */
async function askAgain(container: MedusaContainer, { settlement, amount }: Refund, payment: PaymentDTO) {
  const { attempt, actor, now } = settlement
  const failed = amount ?? Number(payment.refunds?.at(-1)?.amount ?? 0)
  const data = await refundAgain(container, attempt, failed)
  const refundedAmount = sumOf(payment.refunds).toNumber()
  const { changes, entries } = changesForRefund({ attempt, data, actor, now, refundedAmount })
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  return checkout.record(attempt, changes, [
    { kind: "refund", outcome: "requested again by staff", actor, amount: failed },
    ...entries,
  ])
}

/** Refunds the payment of an order through core, whose order then shows it. */
export async function refundOrder(container: MedusaContainer, refund: Refund): Promise<PaymentAttemptRecord> {
  const { attempt, actor, now } = refund.settlement
  const payment = await findPaymentOf(container, attempt)
  if (payment && attempt.attention === "refund_failed") return askAgain(container, refund, payment)
  const refunded = sumOf(payment?.refunds)
  const left = MathBN.sub(sumOf(payment?.captures), refunded)
  if (!payment || left.lte(0)) throw checkoutErrors.create("refund_not_possible")
  const amount = refund.amount ?? left.toNumber()
  if (amount <= 0 || left.lt(amount)) throw checkoutErrors.create("refund_amount_invalid")
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  // Written first: should the process die, the job finds out what became of it.
  const asked = await checkout.record(attempt, { next_check_at: nextCheck(now, now) }, [
    { kind: "refund", outcome: "requested by staff", actor, amount },
  ])
  const input = {
    payment_id: payment.id,
    amount,
    note: refund.note,
    created_by: actor.replace(/^staff:/, ""),
  }
  await refundPaymentWorkflow(container).run({ input })
  const after = await findPaymentOf(container, asked)
  const refundedAmount = MathBN.add(refunded, amount).toNumber()
  const { changes, entries } = changesForRefund({
    attempt: asked,
    data: after?.data,
    actor,
    now,
    refundedAmount,
  })
  return checkout.record(asked, changes, entries)
}

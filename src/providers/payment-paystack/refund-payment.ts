import type { RefundPaymentInput, RefundPaymentOutput } from "@medusajs/framework/types"
import type { RefundAnswer, Transaction } from "./answers"
import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { listRefunds } from "./list-refunds"
import { refundFacts } from "./refund-facts"
import { refundNote } from "./refund-note"
import { sendRefund } from "./send-refund"
import { verifyPayment } from "./verify-payment"

/**
 * Gives money back, in full or in part (amount in major units); `data.paid.reference` says which payment, where a
 * session has more than one. Asynchronous: `refunds` tells how far each is. One idempotency key makes one refund.
 * @throws MedusaError `payment_not_refundable`, `refund_exceeds_paid`, `refund_key_reused`, `refund_uncertain`, `paystack_…`.
 */
export async function refundPayment(
  context: Context,
  input: RefundPaymentInput
): Promise<RefundPaymentOutput> {
  const named = (input.data?.paid as { reference?: unknown } | undefined)?.reference
  const { data, transactions } = await verifyPayment(context, input.data)
  const target = targetOf(transactions, [named, data.paid?.reference])
  const amount = context.subunits.of(input.amount, target.currency)
  const before = await listRefunds(context, target)
  const note = refundNote(input.context?.idempotency_key)
  const made = before.find((one) => note && one.merchant_note === note)
  if (made && made.amount !== amount) throw paystackErrors.create("refund_key_reused")
  const refunds = made ? before : [...before, await makeRefund(context, target, amount, note, before)]
  const facts = refunds.map((one) => refundFacts(one, target.reference))
  // What the payment was stays, even when Paystack calls it reversed from now on.
  return { data: { ...input.data, refunds: facts } }
}

function targetOf(transactions: readonly Transaction[], references: unknown[]): Transaction {
  const isMoney = ({ status }: Transaction) => status === "success" || status === "reversed"
  const target = references
    .map((wanted) => transactions.find((one) => one.reference === wanted && isMoney(one)))
    .find(Boolean)
  if (!target) throw paystackErrors.create("payment_not_refundable")
  return target
}

async function makeRefund(
  context: Context,
  transaction: Transaction,
  amount: number,
  note: string | undefined,
  before: RefundAnswer[]
) {
  if (transaction.status === "reversed") throw paystackErrors.create("payment_not_refundable")
  const given = before.filter(({ status }) => status !== "failed").reduce((sum, one) => sum + one.amount, 0)
  if (amount > transaction.amount - given) throw paystackErrors.create("refund_exceeds_paid")
  return await sendRefund(context, { transaction, amount, note, before })
}

import type { RefundAnswer, Transaction } from "./answers"
import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { listRefunds } from "./list-refunds"
import { dataOf } from "./outcome"

type Sent = { transaction: Transaction; amount: number; note: string | undefined; before: RefundAnswer[] }

/**
 * Asks for a refund, once. Without an answer it looks into the list whether it arrived.
 * @throws MedusaError `refund_uncertain` when that can't be told: nothing is tried again by itself.
 */
export async function sendRefund(context: Context, sent: Sent): Promise<RefundAnswer> {
  const { transaction, amount, note } = sent
  const outcome = await context.client.refund({
    transaction: transaction.reference,
    amount,
    currency: transaction.currency,
    merchant_note: note,
  })
  if (outcome.kind === "done" || outcome.kind === "refused") return dataOf(outcome)
  const arrived = await findArrived(context, sent)
  if (arrived) return arrived
  context.logger.error(
    `Paystack: no answer on a refund of ${transaction.reference}. Look into the dashboard.`
  )
  throw paystackErrors.create("refund_uncertain")
}

async function findArrived(context: Context, { transaction, amount, note, before }: Sent) {
  const known = new Set(before.map(({ id }) => id))
  try {
    const after = await listRefunds(context, transaction)
    return after.find(
      (one) => !known.has(one.id) && one.amount === amount && (!note || one.merchant_note === note)
    )
  } catch {
    // The list can't be had either: it stays uncertain.
    return undefined
  }
}

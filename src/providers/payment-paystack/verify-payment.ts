import type { AuthorizePaymentOutput } from "@medusajs/framework/types"
import type { Transaction } from "./answers"
import type { Context } from "./context"
import { findTransaction } from "./find-transaction"
import { judgePayment } from "./judge-payment"
import { readPaymentData, type PaymentData } from "./payment-data"
import { withValue } from "./with-value"

type Verified = AuthorizePaymentOutput & { data: PaymentData; transactions: Transaction[] }

/**
 * Asks Paystack of every reference the session ever had. Its answer is the only truth: neither the address the
 * shopper came back to, nor a webhook, nor what the session says is believed.
 * @throws MedusaError `session_invalid`, `paystack_…`.
 */
export async function verifyPayment(context: Context, given: unknown): Promise<Verified> {
  const data = readPaymentData(given)
  const transactions: Transaction[] = []
  for (const one of [data.reference, ...[...data.previous_references].reverse()]) {
    const transaction = await findTransaction(context, one)
    if (transaction) transactions.push(transaction)
  }
  const { status, facts } = judgePayment(data, transactions)
  for (const { reference } of facts.surplus ?? [])
    context.logger.error(`Paystack: ${reference} was paid beside ${facts.paid?.reference}. Give it back.`)
  const current = transactions.find((one) => one.reference === data.reference)
  const none = {
    status: current?.status,
    paid: undefined,
    surplus: undefined,
    problem: undefined,
    failure: undefined,
  }
  const paid = facts.paid && withValue(facts.paid, context.subunits)
  const surplus = facts.surplus?.map((one) => withValue(one, context.subunits))
  return { status, data: { ...data, ...none, ...facts, paid, surplus }, transactions }
}

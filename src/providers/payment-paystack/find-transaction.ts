import type { Transaction } from "./answers"
import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { dataOf, type Outcome } from "./outcome"

/**
 * What Paystack knows of a reference; undefined when nothing.
 * @throws MedusaError `paystack_unreachable`, `paystack_answer_invalid` and the like: then nobody knows.
 */
export async function findTransaction(
  { client }: Context,
  reference: string
): Promise<Transaction | undefined> {
  const outcome = await client.verify(reference)
  if (isUnknown(outcome)) return undefined
  const transaction = dataOf(outcome)
  if (transaction.reference !== reference) throw paystackErrors.create("paystack_answer_invalid")
  return transaction
}

// 404 in its specification; in life also 400 with a code, or with words alone.
function isUnknown(outcome: Outcome<unknown>): boolean {
  if (outcome.kind !== "refused") return false
  const { status, code, message } = outcome
  return status === 404 || code === "transaction_not_found" || /reference not found/i.test(message)
}

import type { Transaction } from "./answers"
import { cardFacts } from "./card-facts"

/** What is kept of a payment that came in. Amount and fees are in subunits. */
export function paidFacts(transaction: Transaction) {
  const { authorization } = transaction
  return {
    reference: transaction.reference,
    transaction_id: transaction.id,
    amount: transaction.amount,
    currency: transaction.currency.toUpperCase(),
    channel: transaction.channel ?? null,
    paid_at: transaction.paid_at ?? null,
    fees: transaction.fees ?? null,
    authorization: authorization && {
      ...cardFacts(authorization),
      reusable: authorization.reusable ?? false,
    },
  }
}

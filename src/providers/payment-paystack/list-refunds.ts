import type { RefundAnswer, Transaction } from "./answers"
import type { Context } from "./context"
import { readAllPages } from "./read-all-pages"

/** All refunds of one transaction. Paystack is asked for them only, and each is looked at again. */
export async function listRefunds(
  { client }: Context,
  { id, reference }: Pick<Transaction, "id" | "reference">
): Promise<RefundAnswer[]> {
  const refunds = await readAllPages((page, perPage) => client.listRefunds(id, page, perPage))
  return refunds.filter(({ transaction, transaction_reference }) => {
    const owner = typeof transaction === "string" ? transaction : transaction.id
    return owner === id || transaction_reference === reference
  })
}

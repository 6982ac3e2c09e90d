import type { Authorization, Customer } from "./answers"
import type { Context } from "./context"
import { findCustomer } from "./find-customer"
import { readAllPages } from "./read-all-pages"
import { parseMetadata } from "./parse-metadata"
import { readHolder } from "./read-holder"

type SavedCard = Authorization & { signature: string; authorization_code: string }

/**
 * The reusable cards that this very customer of the store has saved. Paystack knows people by e-mail address alone,
 * and whoever types another's would see that one's cards; so each must come of a payment that this customer made,
 * signed in, to save it.
 */
export async function savedCards(
  context: Context,
  accountHolder: unknown
): Promise<{ email: string; cards: SavedCard[] }> {
  const holder = readHolder(accountHolder)
  const customer = holder && (await findCustomer(context, holder.customer_code))
  if (!customer) return { email: "", cards: [] }
  const reusable = (customer.authorizations ?? []).filter(isReusable)
  if (reusable.length === 0) return { email: customer.email, cards: [] }
  const own = await savedBy(context, customer, holder.owner)
  const cards = new Map(
    reusable.filter(({ signature }) => own.has(signature)).map((card) => [card.signature, card])
  )
  return { email: customer.email, cards: [...cards.values()] }
}

const isReusable = (one: Authorization): one is SavedCard =>
  Boolean(one.reusable && one.signature && one.authorization_code)

async function savedBy(context: Context, customer: Customer, owner: string): Promise<Set<string>> {
  const paid = await readAllPages((page, perPage) =>
    context.client.listTransactions(customer.id, page, perPage)
  )
  const signatures = paid
    .filter((one) => one.status === "success" && one.customer?.customer_code === customer.customer_code)
    .filter((one) => parseMetadata(one.metadata).saved_for === owner)
    .map((one) => one.authorization?.signature ?? "")
  return new Set(signatures)
}

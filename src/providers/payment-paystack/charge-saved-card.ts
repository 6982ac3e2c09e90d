import type { Context } from "./context"
import { findTransaction } from "./find-transaction"
import type { Opened } from "./open-transaction"
import { dataOf, type Outcome } from "./outcome"
import { reference } from "./reference"
import { transactionBody, type Order } from "./transaction-body"

/**
 * Charges a saved card, once: a charge without an answer may have gone through, so it is neither repeated nor
 * dropped, and verifying its reference decides. Where the bank wants to see the shopper, it gives the address for that.
 * @throws MedusaError `paystack_refused` when Paystack says no and knows of no such charge.
 */
export async function chargeSavedCard(
  context: Context,
  order: Order,
  authorizationCode: string
): Promise<Opened> {
  const own = reference.make(order.session_id, 1)
  const outcome = await context.client.chargeAuthorization({
    ...transactionBody(order, own, context.settings),
    authorization_code: authorizationCode,
    metadata: JSON.stringify({ session_id: order.session_id }),
  })
  if (outcome.kind === "refused" && !(await mayBeKnown(context, own))) dataOf(outcome)
  return { reference: own, previous_references: [], ...challengeOf(outcome) }
}

async function mayBeKnown(context: Context, own: string): Promise<boolean> {
  try {
    return (await findTransaction(context, own)) !== undefined
  } catch {
    // Not known whether it is known: then nobody may say that nothing was paid.
    return true
  }
}

function challengeOf(outcome: Outcome<{ authorization_url?: string | null; access_code?: string | null }>) {
  const { authorization_url, access_code } = outcome.kind === "done" ? outcome.data : {}
  return { authorization_url: authorization_url ?? null, access_code: access_code ?? null }
}

import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { savedCards } from "./saved-cards"

/**
 * The saved card of this id with its code, looked up at Paystack: a code from a client is never charged.
 * @throws MedusaError `saved_card_not_found` when it isn't one of this account holder's.
 */
export async function requireCard(context: Context, accountHolder: unknown, id: unknown) {
  const { email, cards } = await savedCards(context, accountHolder)
  const card = cards.find(({ signature }) => signature === id)
  if (!card) throw paystackErrors.create("saved_card_not_found")
  return { code: card.authorization_code, email }
}

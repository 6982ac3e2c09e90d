import type { Authorization } from "./answers"

/** What may be shown of a card: enough to know it by, nothing to charge it with. */
export function cardFacts(card: Authorization) {
  const { brand, card_type, last4, exp_month, exp_year, bank, country_code, channel } = card
  return { brand, card_type, last4, exp_month, exp_year, bank, country_code, channel }
}

// Stripe expands these; nothing of them is needed to find the payment again.
const PERSONAL = [
  "payment_method",
  "shipping",
  "receipt_email",
  "latest_charge",
  "last_payment_error",
  "charges",
]

/** What a provider keeps with a session, without whose card and address it is. */
export const withoutPerson = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !PERSONAL.includes(name)))

const NAMES = ["reference", "trxref", "payment_intent"]
const FORM = /^[A-Za-z0-9_.=-]{1,200}$/

/** The payment's reference among what a provider adds to the address it sends the shopper back to. */
export function paymentReference(url: string): string | null {
  const query = new URL(url).searchParams
  const given = NAMES.map((name) => query.get(name)).find(Boolean)
  return given && FORM.test(given) ? given : null
}

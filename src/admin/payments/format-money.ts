/** A sum in major units with its currency, as the reader's language writes it. Half a code stays readable. */
export function formatMoney(amount: number, currency: string, locale?: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code" }).format(
      amount
    )
  } catch {
    // A code that is none: the sum still says something.
    return `${currency.toUpperCase()} ${amount}`
  }
}

/** Decimals of a currency: 2 for KES, 0 for XOF. */
export function currencyDigits(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions()
  return maximumFractionDigits
}

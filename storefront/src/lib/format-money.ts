/** An amount in major units as the shopper's country writes it, in English: `€24`, `KSh 1,250.50`. */
export const formatMoney = (amount: number, currency: string, country: string): string =>
  new Intl.NumberFormat(`en-${country.toUpperCase()}`, {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount)

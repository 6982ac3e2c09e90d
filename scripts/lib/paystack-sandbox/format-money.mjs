// @ts-check

// Paystack counts in hundredths also where a currency has none.
const SUBUNITS = 100

/**
 * An amount as a person reads it.
 * @param {number} subunits
 * @param {string} currency
 */
export const formatMoney = (subunits, currency) =>
  new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "code" }).format(
    subunits / SUBUNITS
  )

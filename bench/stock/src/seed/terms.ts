export const BENCH_COUNTRY = "de"
export const BENCH_CURRENCY = "eur"

/** Every variant has a price in each of these, as in the shop it is measured beside. */
export const PRICE_CURRENCIES = ["eur", "usd", "kes", "ngn", "ghs", "zar"]

/** So many that no round of checkouts sells out. */
export const PLENTY = 1_000_000

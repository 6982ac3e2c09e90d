// @ts-check

/**
 * @typedef {{ paid: number, refunded: number, refunding: number }} Sums
 */

/**
 * Everything there is, and per currency what was paid and given back, in subunits.
 * @param {import("./sandbox.mjs").Sandbox} sandbox
 */
export function stateDump({ store, calls }) {
  const transactions = store.all("transactions")
  const refunds = store.all("refunds")
  /** @type {Record<string, Sums>} */
  const totals = {}
  const sums = (/** @type {string} */ currency) =>
    (totals[currency] ??= { paid: 0, refunded: 0, refunding: 0 })
  for (const { currency, amount, paid_at } of transactions) if (paid_at) sums(currency).paid += amount
  for (const { currency, amount, status } of refunds) {
    if (status === "processed") sums(currency).refunded += amount
    else if (status !== "failed") sums(currency).refunding += amount
  }
  return {
    transactions: transactions.map((one) => ({ ...one, email: store.customer(one.customer_id).email })),
    refunds,
    webhooks: store.all("webhooks"),
    customers: store.all("customers"),
    totals,
    calls: Object.fromEntries(calls),
  }
}

// @ts-check

/**
 * @typedef {import("./records.mjs").Transaction} Transaction
 */

/**
 * Where the shopper goes afterwards, with the reference in the address as Paystack puts it there.
 * @param {Transaction} transaction
 * @returns {string | undefined} nothing when the shop has given no address
 */
export function returnAddress({ callback_url, reference }) {
  if (!callback_url) return undefined
  const address = new URL(callback_url)
  address.searchParams.set("trxref", reference)
  address.searchParams.set("reference", reference)
  return address.href
}

/**
 * Where the shopper goes who changes their mind.
 * @param {Transaction} transaction
 */
export function cancelAddress(transaction) {
  const { metadata } = transaction
  const action =
    metadata && typeof metadata === "object" && "cancel_action" in metadata
      ? metadata.cancel_action
      : undefined
  const isAddress = typeof action === "string" && /^https?:\/\//.test(action) && URL.canParse(action)
  return isAddress ? action : returnAddress(transaction)
}

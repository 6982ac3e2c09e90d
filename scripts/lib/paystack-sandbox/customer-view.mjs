// @ts-check

/**
 * @typedef {import("./records.mjs").Customer} Customer
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

export const INTEGRATION = 100_043

/** The customer as part of a transaction. @param {Customer} customer */
export function customerOnTransaction({ id, first_name, last_name, email, customer_code, phone }) {
  return {
    id,
    first_name: first_name || null,
    last_name: last_name || null,
    email,
    customer_code,
    phone: phone || null,
    metadata: null,
    risk_action: "default",
    international_format_phone: null,
  }
}

/** The customer as made or changed. @param {Customer} customer */
export function customerDetails(customer) {
  const { id, customer_code, email, first_name, last_name, phone, metadata, authorizations } = customer
  return {
    transactions: [],
    subscriptions: [],
    authorizations,
    first_name,
    last_name,
    email,
    phone,
    metadata,
    domain: "test",
    customer_code,
    risk_action: "default",
    id,
    integration: INTEGRATION,
    createdAt: customer.created_at,
    updatedAt: customer.updated_at,
    identified: false,
    identifications: null,
  }
}

/**
 * The customer with what they have paid.
 * @param {Sandbox} sandbox
 * @param {Customer} customer
 */
export function customerFull({ store }, customer) {
  const paid = store
    .all("transactions")
    .filter(({ customer_id, paid_at }) => customer_id === customer.id && paid_at !== null)
  const sums = new Map()
  for (const { currency, amount } of paid) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  return {
    ...customerDetails(customer),
    created_at: customer.created_at,
    updated_at: customer.updated_at,
    total_transactions: paid.length,
    total_transaction_value: [...sums].map(([currency, amount]) => ({ currency, amount })),
    dedicated_account: null,
    dedicated_accounts: [],
  }
}

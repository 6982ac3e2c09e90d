// @ts-check
import { authorizationFor } from "./authorization.mjs"
import { chargeEvent } from "./events.mjs"

/**
 * @typedef {import("./records.mjs").Transaction} Transaction
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 * @typedef {"success" | "declined" | "abandoned" | "wrong_amount" | "wrong_currency" | "slow"} Outcome
 */

/** @type {Outcome[]} */
export const OUTCOMES = ["success", "declined", "abandoned", "wrong_amount", "wrong_currency", "slow"]

const FEE = 0.029

/** Whether nothing can be paid on it any more. @param {Transaction} transaction */
export const isSettled = ({ status }) => status === "success" || status === "reversed"

/**
 * Lets a shopper's choice happen. A transaction that is paid already stays as it is.
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 * @param {{ outcome: Outcome, channel?: string, webhook?: boolean }} choice
 * @returns {Transaction}
 */
export function settle(sandbox, transaction, { outcome, channel, webhook = true }) {
  if (isSettled(transaction)) return transaction
  const { store, now, settings } = sandbox
  const used = { ...transaction, channel: channel ?? transaction.channels[0] ?? "card", silent: !webhook }
  if (outcome === "abandoned")
    return store.put("transactions", { ...transaction, status: "abandoned", due_at: null })
  if (outcome === "slow") {
    const due_at = now().getTime() + settings.slowMs
    const gateway_response = "Waiting for the shopper"
    return store.put("transactions", { ...used, status: "ongoing", gateway_response, due_at })
  }
  if (outcome === "declined") {
    const declined = store.put("transactions", {
      ...used,
      status: "failed",
      gateway_response: "Declined",
      due_at: null,
    })
    chargeEvent(sandbox, "charge.failed", declined)
    return declined
  }
  return pay(sandbox, used, outcome)
}

/**
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 * @param {"success" | "wrong_amount" | "wrong_currency"} outcome
 */
function pay(sandbox, transaction, outcome) {
  const { store, now } = sandbox
  const asked = transaction.requested_amount
  const amount = outcome === "wrong_amount" ? Math.ceil(asked / 2) : asked
  const other = transaction.requested_currency === "USD" ? "NGN" : "USD"
  const currency = outcome === "wrong_currency" ? other : transaction.requested_currency
  const customer = store.customer(transaction.customer_id)
  const authorization = authorizationFor(customer, transaction.channel ?? "card", currency)
  if (!customer.authorizations.includes(authorization)) {
    store.put("customers", { ...customer, authorizations: [...customer.authorizations, authorization] })
  }
  const paid = store.put("transactions", {
    ...transaction,
    status: "success",
    amount,
    currency,
    gateway_response: "Successful",
    fees: Math.round(amount * FEE),
    authorization,
    paid_at: now().toISOString(),
    due_at: null,
  })
  chargeEvent(sandbox, "charge.success", paid)
  return paid
}

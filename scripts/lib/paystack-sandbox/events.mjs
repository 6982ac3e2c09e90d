// @ts-check
import { INTEGRATION } from "./customer-view.mjs"
import { verifiedTransaction } from "./transaction-view.mjs"

/**
 * @typedef {import("./records.mjs").Transaction} Transaction
 * @typedef {import("./records.mjs").Refund} Refund
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

/**
 * Tells the shop of a charge.
 * @param {Sandbox} sandbox
 * @param {"charge.success" | "charge.failed"} event
 * @param {Transaction} transaction
 */
export function chargeEvent(sandbox, event, transaction) {
  const data = verifiedTransaction(sandbox, transaction, 0)
  sandbox.webhooks.add({ event, reference: transaction.reference, data, held: transaction.silent === true })
}

/**
 * Tells the shop of a refund. Its amount is text here, and a number everywhere else: Paystack does so.
 * @param {Sandbox} sandbox
 * @param {Refund} refund
 */
export function refundEvent(sandbox, refund) {
  const { store } = sandbox
  const reference = refund.transaction_reference
  const transaction = store.transactionByReference(reference)
  const customer = transaction && store.customer(transaction.customer_id)
  const data = {
    status: refund.status,
    transaction_reference: reference,
    refund_reference: refund.status === "pending" ? null : `TRF_${refund.id}`,
    amount: String(refund.amount),
    currency: refund.currency,
    processor: "mpgs_zen",
    customer: {
      first_name: customer?.first_name ?? "",
      last_name: customer?.last_name ?? "",
      email: customer?.email ?? "",
    },
    integration: INTEGRATION,
    domain: "test",
  }
  sandbox.webhooks.add({ event: `refund.${refund.status}`, reference, data })
}

// @ts-check
import { ERRORS } from "./errors.mjs"
import { refundEvent } from "./events.mjs"
import { page } from "./page.mjs"
import { createdRefund, listedRefund } from "./refund-view.mjs"

/**
 * @typedef {import("./records.mjs").Refund} Refund
 * @typedef {import("./records.mjs").Transaction} Transaction
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 * @typedef {import("./router.mjs").Call} Call
 */

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function createRefund(sandbox, { body }) {
  const { store, now, settings, faults } = sandbox
  const transaction = transactionOf(sandbox, body.transaction)
  if (!transaction) throw ERRORS.transactionNotFound()
  const amount = checkedAmount(sandbox, transaction, body.amount)
  const time = now()
  const customer = store.customer(transaction.customer_id)
  const refund = store.put("refunds", {
    id: store.nextId(),
    transaction_id: transaction.id,
    transaction_reference: transaction.reference,
    amount,
    currency: transaction.currency,
    status: "pending",
    outcome: faults.refundOutcome,
    merchant_note: text(body.merchant_note) ?? `Refund for transaction ${transaction.reference}`,
    customer_note: text(body.customer_note) ?? `Refund for ${customer.email}`,
    created_at: time.toISOString(),
    updated_at: time.toISOString(),
    refunded_at: null,
    due_at: time.getTime() + settings.refundMs / 2,
  })
  refundEvent(sandbox, refund)
  return { message: "Refund has been queued for processing", data: createdRefund(transaction, refund) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function fetchRefund(sandbox, { params }) {
  const refund = sandbox.store.get("refunds", Number(params.id))
  if (!refund) throw ERRORS.refundNotFound()
  return { message: "Refund retrieved", data: listedRefund(sandbox, refund) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function listRefunds(sandbox, { query }) {
  const { store } = sandbox
  const wanted = query.get("transaction") ?? query.get("reference")
  const transaction = wanted === null ? undefined : transactionOf(sandbox, wanted)
  const currency = query.get("currency")
  const matching = store
    .all("refunds")
    .filter((refund) => wanted === null || refund.transaction_id === transaction?.id)
    .filter((refund) => !currency || refund.currency === currency)
    .reverse()
  const { rows, meta } = page(matching, query)
  const failedRefundCount = matching.filter(({ status }) => status === "failed").length
  return {
    message: "Refunds retrieved",
    data: rows.map((row) => listedRefund(sandbox, row)),
    meta: { ...meta, perPage: String(meta.perPage), failedRefundCount },
  }
}

/**
 * What is not given back yet, in subunits. A refund that has failed gives its amount free again.
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 */
export function refundable({ store }, transaction) {
  const refunds = store.all("refunds").filter((refund) => refund.transaction_id === transaction.id)
  const taken = refunds.filter(({ status }) => status !== "failed")
  return taken.reduce((left, { amount }) => left - amount, transaction.amount)
}

/**
 * @param {Sandbox} sandbox
 * @param {unknown} idOrReference
 */
function transactionOf({ store }, idOrReference) {
  return store.transactionByReference(idOrReference) ?? store.get("transactions", Number(idOrReference))
}

/**
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 * @param {unknown} wanted
 */
function checkedAmount(sandbox, transaction, wanted) {
  if (transaction.status === "reversed") throw ERRORS.fullyReversed()
  if (transaction.status !== "success") throw ERRORS.notRefundable()
  const left = refundable(sandbox, transaction)
  if (left === 0) throw ERRORS.fullyReversed()
  const amount = wanted === undefined || wanted === null ? left : Number(wanted)
  if (!Number.isSafeInteger(amount) || amount <= 0) throw ERRORS.invalidParams("Invalid Amount Sent")
  if (amount > left) throw ERRORS.refundTooMuch()
  return amount
}

/** @param {unknown} value */
const text = (value) => (typeof value === "string" && value !== "" ? value : undefined)

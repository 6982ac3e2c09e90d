// @ts-check
import { refundEvent } from "./events.mjs"

/**
 * @typedef {import("./records.mjs").Refund} Refund
 * @typedef {import("./records.mjs").RefundStatus} RefundStatus
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

/**
 * Takes a refund a step on: pending, processing, and what it comes to.
 * @param {Sandbox} sandbox
 * @param {Refund} refund
 */
export function advanceRefund(sandbox, refund) {
  return moveRefund(sandbox, refund, refund.status === "pending" ? "processing" : refund.outcome)
}

/**
 * Puts a refund into a status and tells the shop. What is done or failed stays so.
 * @param {Sandbox} sandbox
 * @param {Refund} refund
 * @param {RefundStatus} status
 */
export function moveRefund(sandbox, refund, status) {
  const { store, now, settings } = sandbox
  if (refund.status === "processed" || refund.status === "failed") return refund
  const time = now()
  const moved = store.put("refunds", {
    ...refund,
    status,
    updated_at: time.toISOString(),
    refunded_at: status === "processed" ? time.toISOString() : null,
    due_at: status === "processing" ? time.getTime() + settings.refundMs / 2 : null,
  })
  if (status === "processed") closeTransaction(sandbox, refund.transaction_id)
  refundEvent(sandbox, moved)
  return moved
}

/**
 * @param {Sandbox} sandbox
 * @param {number} transactionId
 */
function closeTransaction({ store }, transactionId) {
  const transaction = store.get("transactions", transactionId)
  if (!transaction) return
  const done = store
    .all("refunds")
    .filter(({ transaction_id, status }) => transaction_id === transactionId && status === "processed")
  const refunded = done.reduce((sum, { amount }) => sum + amount, 0)
  if (refunded >= transaction.amount) store.put("transactions", { ...transaction, status: "reversed" })
}

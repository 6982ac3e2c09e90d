// @ts-check
import { customerOnTransaction, INTEGRATION } from "./customer-view.mjs"

/**
 * @typedef {import("./records.mjs").Refund} Refund
 * @typedef {import("./records.mjs").Transaction} Transaction
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

const REFUNDED_BY = "sandbox@paystack.example"

/**
 * What asking for a refund answers.
 * @param {Transaction} transaction
 * @param {Refund} refund
 */
export function createdRefund(transaction, refund) {
  return {
    transaction: {
      id: transaction.id,
      domain: "test",
      reference: transaction.reference,
      amount: transaction.amount,
      paid_at: transaction.paid_at,
      channel: transaction.channel,
      currency: transaction.currency,
      authorization: { exp_month: null, exp_year: null, account_name: null },
      customer: { international_format_phone: null },
      plan: {},
      subaccount: { currency: null },
      split: {},
      order_id: null,
      paidAt: transaction.paid_at,
      pos_transaction_data: null,
      source: null,
      fees_breakdown: null,
    },
    integration: INTEGRATION,
    deducted_amount: 0,
    channel: null,
    merchant_note: refund.merchant_note,
    customer_note: refund.customer_note,
    status: refund.status,
    refunded_by: REFUNDED_BY,
    expected_at: refund.created_at,
    currency: refund.currency,
    domain: "test",
    amount: refund.amount,
    fully_deducted: false,
    id: refund.id,
    createdAt: refund.created_at,
    updatedAt: refund.updated_at,
  }
}

/**
 * A refund as asked for later.
 * @param {Sandbox} sandbox
 * @param {Refund} refund
 */
export function listedRefund({ store }, refund) {
  const transaction = store.get("transactions", refund.transaction_id)
  if (!transaction) throw new Error(`refund ${refund.id} has no transaction`)
  const isDone = refund.status === "processed"
  return {
    integration: INTEGRATION,
    transaction: refund.transaction_id,
    dispute: null,
    settlement: null,
    id: refund.id,
    domain: "test",
    currency: refund.currency,
    amount: refund.amount,
    status: refund.status,
    refunded_at: refund.refunded_at,
    refunded_by: REFUNDED_BY,
    customer_note: refund.customer_note,
    merchant_note: refund.merchant_note,
    deducted_amount: isDone ? refund.amount : 0,
    fully_deducted: isDone ? 1 : 0,
    createdAt: refund.created_at,
    bank_reference: null,
    transaction_reference: refund.transaction_reference,
    reason: "",
    customer: refundedCustomer(store.customer(transaction.customer_id)),
    refund_type: refund.amount === transaction.amount ? "full" : "partial",
    transaction_amount: transaction.amount,
    initiated_by: REFUNDED_BY,
    refund_channel: "card",
    session_id: null,
    collect_account_number: false,
  }
}

/** @param {import("./records.mjs").Customer} customer */
const refundedCustomer = (customer) => ({
  ...customerOnTransaction(customer),
  first_name: customer.first_name,
  last_name: customer.last_name,
  phone: customer.phone,
  metadata: JSON.stringify(customer.metadata),
  international_format_phone: "",
})

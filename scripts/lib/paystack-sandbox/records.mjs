// @ts-check

/**
 * What the sandbox remembers. Amounts are subunits, times ISO strings, `due_at` milliseconds since 1970.
 *
 * @typedef {object} Customer
 * @property {number} id
 * @property {string} customer_code
 * @property {string} email
 * @property {string} first_name
 * @property {string} last_name
 * @property {string} phone
 * @property {Record<string, unknown>} metadata
 * @property {Authorization[]} authorizations
 * @property {string} created_at
 * @property {string} updated_at
 *
 * @typedef {object} Authorization
 * @property {string} authorization_code
 * @property {string} bin
 * @property {string} last4
 * @property {string} exp_month
 * @property {string} exp_year
 * @property {string} channel
 * @property {string} card_type
 * @property {string} bank
 * @property {string} country_code
 * @property {string} brand
 * @property {boolean} reusable
 * @property {string} signature
 * @property {null} account_name
 *
 * @typedef {"abandoned" | "ongoing" | "failed" | "success" | "reversed"} TransactionStatus
 *
 * @typedef {object} Transaction
 * @property {number} id
 * @property {string} reference
 * @property {string} access_code
 * @property {TransactionStatus} status
 * @property {number} amount what was paid; until then what was asked
 * @property {number} requested_amount
 * @property {string} currency of what was paid; until then of what was asked
 * @property {string} requested_currency
 * @property {number} customer_id
 * @property {string[]} channels
 * @property {string | null} channel
 * @property {string | null} callback_url
 * @property {unknown} metadata as it was given
 * @property {string} gateway_response
 * @property {number | null} fees
 * @property {Authorization | null} authorization
 * @property {string} created_at
 * @property {string | null} paid_at
 * @property {number | null} due_at when a slow payment comes through
 * @property {boolean} [silent] its webhook is kept back
 *
 * @typedef {"pending" | "processing" | "processed" | "failed" | "needs-attention"} RefundStatus
 *
 * @typedef {object} Refund
 * @property {number} id
 * @property {number} transaction_id
 * @property {string} transaction_reference
 * @property {number} amount
 * @property {string} currency
 * @property {RefundStatus} status
 * @property {"processed" | "failed" | "needs-attention"} outcome what it comes to
 * @property {string} merchant_note
 * @property {string} customer_note
 * @property {string} created_at
 * @property {string} updated_at
 * @property {string | null} refunded_at
 * @property {number | null} due_at when its next step is
 *
 * @typedef {object} Webhook
 * @property {number} id
 * @property {string} event
 * @property {string} reference of the transaction
 * @property {string} body exactly what is signed and sent
 * @property {"waiting" | "delivered" | "held" | "given_up"} state
 * @property {number} attempts
 * @property {number | null} last_status
 * @property {string} created_at
 * @property {number | null} due_at
 *
 * @typedef {{ customers: Customer, transactions: Transaction, refunds: Refund, webhooks: Webhook }} Tables
 * @typedef {keyof Tables} TableName
 */

/** @type {TableName[]} */
export const TABLES = ["customers", "transactions", "refunds", "webhooks"]

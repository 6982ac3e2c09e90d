// @ts-check
import { customerOnTransaction } from "./customer-view.mjs"

/**
 * @typedef {import("./records.mjs").Transaction} Transaction
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

const NO_AUTHORIZATION = {
  authorization_code: null,
  bin: null,
  last4: null,
  exp_month: null,
  exp_year: null,
  channel: null,
  card_type: null,
  bank: null,
  country_code: null,
  brand: null,
  reusable: false,
  signature: null,
  account_name: null,
}

/**
 * What every view of a transaction has.
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 */
function common({ store }, transaction) {
  const { id, status, reference, amount, currency, channel, fees, paid_at, created_at } = transaction
  return {
    id,
    domain: "test",
    status,
    reference,
    receipt_number: null,
    amount,
    message: null,
    gateway_response: transaction.gateway_response,
    paid_at,
    created_at,
    channel: channel ?? transaction.channels[0] ?? "card",
    currency,
    ip_address: "127.0.0.1",
    log: null,
    fees,
    fees_split: null,
    customer: customerOnTransaction(store.customer(transaction.customer_id)),
    split: {},
    order_id: null,
    paidAt: paid_at,
    createdAt: created_at,
    requested_amount: transaction.requested_amount,
    pos_transaction_data: null,
    connect: null,
    subaccount: {},
  }
}

/**
 * What verify tells, and `charge.success` carries.
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 * @param {unknown} [withoutMetadata] how metadata that was never given looks: "" to verify, 0 to a webhook
 */
export function verifiedTransaction(sandbox, transaction, withoutMetadata = "") {
  return {
    ...common(sandbox, transaction),
    metadata: transaction.metadata ?? withoutMetadata,
    authorization: transaction.authorization ?? {},
    plan: null,
    source: null,
    fees_breakdown: null,
    transaction_date: transaction.created_at,
    plan_object: {},
  }
}

/**
 * One entry of the list.
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 */
export function listedTransaction(sandbox, transaction) {
  return {
    ...common(sandbox, transaction),
    metadata: transaction.metadata ?? null,
    authorization: transaction.authorization ?? NO_AUTHORIZATION,
    plan: {},
    source: null,
  }
}

/**
 * What asking by id tells.
 * @param {Sandbox} sandbox
 * @param {Transaction} transaction
 */
export function fetchedTransaction(sandbox, transaction) {
  const { authorization } = transaction
  return {
    ...common(sandbox, transaction),
    metadata: transaction.metadata ?? { custom_fields: [] },
    customer: fetchedCustomer(sandbox.store.customer(transaction.customer_id)),
    authorization: authorization
      ? { ...authorization, receiver_bank_account_number: null, receiver_bank: null }
      : {},
    plan: {},
    helpdesk_link: null,
    source: { type: "api", source: "merchant_api", identifier: null },
    fees_breakdown: null,
  }
}

/** @param {import("./records.mjs").Customer} customer */
const fetchedCustomer = (customer) => ({
  ...customerOnTransaction(customer),
  first_name: customer.first_name,
  last_name: customer.last_name,
  phone: customer.phone,
  metadata: customer.metadata,
  international_format_phone: "",
})

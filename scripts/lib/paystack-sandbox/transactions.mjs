// @ts-check
import { CHANNELS, channelsOf, CURRENCIES } from "./channels.mjs"
import { customerByEmail } from "./customers.mjs"
import { ERRORS } from "./errors.mjs"
import { page } from "./page.mjs"
import { token } from "./token.mjs"
import { fetchedTransaction, listedTransaction, verifiedTransaction } from "./transaction-view.mjs"

/**
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 * @typedef {import("./router.mjs").Call} Call
 */

const REFERENCE = /^[A-Za-z0-9.=-]+$/
const DEFAULT_CURRENCY = "NGN"

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function initialize(sandbox, { body, origin }) {
  const { reference, access_code } = newTransaction(sandbox, body)
  const data = { authorization_url: `${origin}/pay/${access_code}`, access_code, reference }
  return { message: "Authorization URL created", data }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function verify(sandbox, { params }) {
  const transaction = sandbox.store.transactionByReference(params.reference)
  if (!transaction) throw ERRORS.referenceNotFound()
  return { message: "Verification successful", data: verifiedTransaction(sandbox, transaction) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function fetchTransaction(sandbox, { params }) {
  const transaction = sandbox.store.get("transactions", Number(params.id))
  if (!transaction) throw ERRORS.transactionNotFound()
  return { message: "Transaction retrieved", data: fetchedTransaction(sandbox, transaction) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function listTransactions(sandbox, { query }) {
  const [status, from, to] = ["status", "from", "to"].map((name) => query.get(name))
  const matching = sandbox.store
    .all("transactions")
    .filter((one) => !status || one.status === status)
    .filter((one) => (!from || one.created_at >= from) && (!to || one.created_at <= to))
    .reverse()
  const { rows, meta } = page(matching, query)
  const total_volume = matching.reduce((sum, { amount }) => sum + amount, 0)
  return {
    message: "Transactions retrieved",
    data: rows.map((row) => listedTransaction(sandbox, row)),
    meta: { ...meta, total_volume },
  }
}

/**
 * A transaction nobody has paid yet.
 * @param {Sandbox} sandbox
 * @param {Record<string, unknown>} body
 */
export function newTransaction(sandbox, body) {
  const { store } = sandbox
  const currency = checkedCurrency(body.currency)
  const amount = checkedAmount(body.amount)
  const reference = checkedReference(body.reference)
  const channels = checkedChannels(body.channels, currency)
  const customer = customerByEmail(sandbox, body.email)
  if (store.transactionByReference(reference)) throw ERRORS.duplicateReference()
  return store.put("transactions", {
    id: store.nextId(),
    reference,
    access_code: token(),
    status: "abandoned",
    amount,
    requested_amount: amount,
    currency,
    requested_currency: currency,
    customer_id: customer.id,
    channels,
    channel: null,
    callback_url: checkedAddress(body.callback_url),
    metadata: metadataOf(body.metadata),
    gateway_response: "The transaction was not completed",
    fees: null,
    authorization: null,
    created_at: sandbox.now().toISOString(),
    paid_at: null,
    due_at: null,
  })
}

/** @param {unknown} currency */
function checkedCurrency(currency = DEFAULT_CURRENCY) {
  if (typeof currency === "string" && CURRENCIES.includes(currency)) return currency
  throw ERRORS.unsupportedCurrency()
}

/** @param {unknown} amount */
function checkedAmount(amount) {
  const number = typeof amount === "string" && /^\d+$/.test(amount) ? Number(amount) : amount
  if (typeof number === "number" && Number.isSafeInteger(number) && number > 0) return number
  throw ERRORS.invalidParams("Invalid Amount Sent")
}

/** @param {unknown} reference */
function checkedReference(reference = token()) {
  if (typeof reference === "string" && REFERENCE.test(reference)) return reference
  throw ERRORS.invalidParams("Invalid reference: only letters, digits, -, . and = are allowed")
}

/**
 * @param {unknown} channels
 * @param {string} currency
 */
function checkedChannels(channels, currency) {
  if (channels === undefined) return channelsOf(currency)
  const list = Array.isArray(channels) ? channels : []
  if (list.length > 0 && list.every((one) => CHANNELS.includes(one))) return list
  throw ERRORS.invalidParams("Invalid channels")
}

/** @param {unknown} address */
function checkedAddress(address) {
  if (address === undefined || address === null || address === "") return null
  if (typeof address === "string" && /^https?:\/\//.test(address) && URL.canParse(address)) return address
  throw ERRORS.invalidParams("Invalid callback URL")
}

/** Text that holds an object comes back as that object. @param {unknown} metadata */
function metadataOf(metadata) {
  if (typeof metadata !== "string" || !metadata.startsWith("{")) return metadata
  try {
    return JSON.parse(metadata)
  } catch {
    return metadata // it only looks like an object
  }
}

// @ts-check
import { ERRORS } from "./errors.mjs"
import { token } from "./token.mjs"
import { customerDetails, customerFull } from "./customer-view.mjs"

/**
 * @typedef {import("./records.mjs").Customer} Customer
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 * @typedef {import("./router.mjs").Call} Call
 */

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** @param {unknown} email */
export function checkedEmail(email) {
  if (typeof email === "string" && EMAIL.test(email)) return email.toLowerCase()
  throw ERRORS.invalidParams("Invalid Email Address Passed")
}

/**
 * The customer with an e-mail address; made when there is none.
 * @param {Sandbox} sandbox
 * @param {unknown} email
 */
export function customerByEmail({ store, now }, email) {
  const address = checkedEmail(email)
  const found = store.all("customers").find((customer) => customer.email === address)
  if (found) return found
  const time = now().toISOString()
  return store.put("customers", {
    id: store.nextId(),
    customer_code: token("CUS_"),
    email: address,
    first_name: "",
    last_name: "",
    phone: "",
    metadata: {},
    authorizations: [],
    created_at: time,
    updated_at: time,
  })
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function createCustomer(sandbox, { body }) {
  const customer = changed(sandbox, customerByEmail(sandbox, body.email), body)
  return { message: "Customer created", data: customerDetails(customer) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function fetchCustomer(sandbox, { params }) {
  return { message: "Customer retrieved", data: customerFull(sandbox, find(sandbox, params.code)) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function updateCustomer(sandbox, { params, body }) {
  const customer = changed(sandbox, find(sandbox, params.code), body)
  return { message: "Customer updated", data: customerDetails(customer) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function deactivateAuthorization({ store, now }, { body }) {
  const code = body.authorization_code
  const owner = store
    .all("customers")
    .find(({ authorizations }) => authorizations.some((known) => known.authorization_code === code))
  if (!owner) throw ERRORS.authorizationInvalid()
  const authorizations = owner.authorizations.filter((known) => known.authorization_code !== code)
  store.put("customers", { ...owner, authorizations, updated_at: now().toISOString() })
  return { message: "Authorization has been deactivated" }
}

/**
 * @param {Sandbox} sandbox
 * @param {string | undefined} codeOrEmail
 */
function find({ store }, codeOrEmail) {
  const isMeant = (/** @type {Customer} */ { customer_code, email }) =>
    customer_code === codeOrEmail || email === codeOrEmail?.toLowerCase()
  const customer = store.all("customers").find(isMeant)
  if (!customer) throw ERRORS.customerNotFound()
  return customer
}

/**
 * @param {Sandbox} sandbox
 * @param {Customer} customer
 * @param {Record<string, unknown>} body
 */
function changed({ store, now }, customer, { first_name, last_name, phone, metadata }) {
  const text = (/** @type {unknown} */ value, /** @type {string} */ before) =>
    typeof value === "string" ? value : before
  return store.put("customers", {
    ...customer,
    first_name: text(first_name, customer.first_name),
    last_name: text(last_name, customer.last_name),
    phone: text(phone, customer.phone),
    metadata: metadataOf(metadata) ?? customer.metadata,
    updated_at: now().toISOString(),
  })
}

/**
 * The published specification wants text here, Paystack's documents an object: both are taken.
 * @param {unknown} metadata
 * @returns {Record<string, unknown> | undefined}
 */
function metadataOf(metadata) {
  if (typeof metadata === "string" && metadata.startsWith("{")) return JSON.parse(metadata)
  return metadata !== null && typeof metadata === "object"
    ? /** @type {Record<string, unknown>} */ (metadata)
    : undefined
}

// @ts-check
import { findControl } from "./control.mjs"
import { ERRORS } from "./errors.mjs"
import { oneOf } from "./faults.mjs"
import { listPage } from "./list-page.mjs"
import { endPage, payPage } from "./pay-page.mjs"
import { cancelAddress, returnAddress } from "./return-address.mjs"
import { router } from "./router.mjs"
import { OUTCOMES, settle } from "./settle.mjs"

/**
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 * @typedef {import("./router.mjs").Call} Call
 * @typedef {{ html: string } | { location: string }} PageAnswer
 */

/** What people see in a browser. */
export const findPage = router(
  /** @type {Record<string, import("./router.mjs").Handler<PageAnswer>>} */ ({
    "GET /": (sandbox) => ({ html: listPage(sandbox) }),
    "GET /pay/:code": showPayment,
    "POST /pay/:code": choose,
    "POST /list/webhooks/:id": (sandbox, call) =>
      press(sandbox, call, `/sandbox/webhooks/${call.params.id}/redeliver`),
    "POST /list/refunds/:id": (sandbox, call) => press(sandbox, call, `/sandbox/refunds/${call.params.id}`),
  })
)

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
function showPayment(sandbox, { params }) {
  const transaction = find(sandbox, params.code)
  return { html: payPage(transaction, sandbox.store.customer(transaction.customer_id).email) }
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
function choose(sandbox, { params, body }) {
  const before = find(sandbox, params.code)
  const outcome = oneOf(body.outcome, OUTCOMES, "outcome")
  const channel = body.channel === undefined ? undefined : oneOf(body.channel, before.channels, "channel")
  const transaction = settle(sandbox, before, { outcome, channel })
  const location = outcome === "abandoned" ? cancelAddress(transaction) : returnAddress(transaction)
  if (location) return { location }
  return { html: endPage(transaction, "That is all", "The shop has given no address to go back to.") }
}

/**
 * A button on the list page does what the control address of the same name does.
 * @param {Sandbox} sandbox
 * @param {Call} call
 * @param {string} path
 */
async function press(sandbox, call, path) {
  const found = findControl("POST", path)
  if (!found) throw ERRORS.notFound()
  await found.handler(sandbox, { ...call, params: found.params })
  return { location: "/" }
}

/**
 * @param {Sandbox} sandbox
 * @param {string | undefined} code
 */
function find({ store }, code) {
  const transaction = store.all("transactions").find(({ access_code }) => access_code === code)
  if (!transaction) throw ERRORS.transactionNotFound()
  return transaction
}

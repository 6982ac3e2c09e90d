// @ts-check
import { moveRefund } from "./advance-refund.mjs"
import { CHANNELS } from "./channels.mjs"
import { ERRORS } from "./errors.mjs"
import { oneOf } from "./faults.mjs"
import { router } from "./router.mjs"
import { OUTCOMES, settle } from "./settle.mjs"
import { stateDump } from "./state-dump.mjs"

/**
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 * @typedef {import("./router.mjs").Call} Call
 */

/** What tests do without a browser, and the list page does by its buttons. */
export const findControl = router(
  /** @type {Record<string, import("./router.mjs").Handler<unknown>>} */ ({
    "GET /sandbox/state": (sandbox) => stateDump(sandbox),
    "POST /sandbox/pay": pay,
    "POST /sandbox/faults": (sandbox, { body }) => {
      sandbox.faults.set(body)
      return { status: true }
    },
    "POST /sandbox/webhook-url": (sandbox, { body }) => {
      sandbox.webhooks.url = typeof body.url === "string" && body.url !== "" ? body.url : undefined
      return { status: true }
    },
    "POST /sandbox/webhooks/:id/redeliver": redeliver,
    "POST /sandbox/refunds/:id": finishRefund,
  })
)

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
function pay(sandbox, { body }) {
  const transaction = sandbox.store.transactionByReference(body.reference)
  if (!transaction) throw ERRORS.referenceNotFound()
  const outcome = oneOf(body.outcome, OUTCOMES, "outcome")
  const channel = body.channel === undefined ? undefined : oneOf(body.channel, CHANNELS, "channel")
  return settle(sandbox, transaction, { outcome, channel, webhook: body.webhook !== false })
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
function redeliver({ store, webhooks }, { params }) {
  const webhook = store.get("webhooks", Number(params.id))
  if (!webhook) throw ERRORS.notFound()
  return webhooks.deliver(webhook)
}

/**
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
function finishRefund(sandbox, { params, body }) {
  const refund = sandbox.store.get("refunds", Number(params.id))
  if (!refund) throw ERRORS.refundNotFound()
  return moveRefund(sandbox, refund, oneOf(body.status, ["processed", "failed", "needs-attention"], "status"))
}

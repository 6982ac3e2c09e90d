// @ts-check
import { checkedEmail } from "./customers.mjs"
import { ERRORS } from "./errors.mjs"
import { settle } from "./settle.mjs"
import { newTransaction } from "./transactions.mjs"
import { verifiedTransaction } from "./transaction-view.mjs"

/**
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 * @typedef {import("./router.mjs").Call} Call
 */

/**
 * Charges a card that was saved, with nobody at the page.
 * @param {Sandbox} sandbox
 * @param {Call} call
 */
export function chargeAuthorization(sandbox, { body }) {
  const code = body.authorization_code
  const owner = sandbox.store
    .all("customers")
    .find(({ authorizations }) =>
      authorizations.some((one) => one.authorization_code === code && one.reusable)
    )
  if (!owner) throw ERRORS.authorizationInvalid()
  if (owner.email !== checkedEmail(body.email)) throw ERRORS.emailMismatch()
  const transaction = newTransaction(sandbox, { ...body, channels: ["card"] })
  const outcome = sandbox.faults.chargeOutcome
  const { paid_at: _, ...data } = verifiedTransaction(sandbox, settle(sandbox, transaction, { outcome }))
  const metadata = typeof data.metadata === "string" ? data.metadata : JSON.stringify(data.metadata)
  return { message: "Charge attempted", data: { ...data, metadata, ip_address: null } }
}

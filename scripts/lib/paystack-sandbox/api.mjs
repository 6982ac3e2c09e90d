// @ts-check
import { chargeAuthorization } from "./charge-authorization.mjs"
import { createCustomer, deactivateAuthorization, fetchCustomer, updateCustomer } from "./customers.mjs"
import { createRefund, fetchRefund, listRefunds } from "./refunds.mjs"
import { router } from "./router.mjs"
import { fetchTransaction, initialize, listTransactions, verify } from "./transactions.mjs"

/**
 * @typedef {{ message: string, data?: unknown, meta?: unknown }} ApiAnswer
 */

/** Paystack's own addresses, as far as the sandbox goes. */
export const findApi = router(
  /** @type {Record<string, import("./router.mjs").Handler<ApiAnswer>>} */ ({
    "POST /transaction/initialize": initialize,
    "POST /transaction/charge_authorization": chargeAuthorization,
    "GET /transaction/verify/:reference": verify,
    "GET /transaction": listTransactions,
    "GET /transaction/:id": fetchTransaction,
    "POST /refund": createRefund,
    "GET /refund": listRefunds,
    "GET /refund/:id": fetchRefund,
    "POST /customer": createCustomer,
    "POST /customer/authorization/deactivate": deactivateAuthorization,
    // Its older address, which Paystack's libraries still use.
    "POST /customer/deactivate_authorization": deactivateAuthorization,
    "GET /customer/:code": fetchCustomer,
    "PUT /customer/:code": updateCustomer,
  })
)

// @ts-check
import path from "node:path"
import { DEMO_ADMIN_EMAIL, DEMO_CUSTOMER_EMAIL, origins, sandboxAddress } from "./environments.mjs"
import { summary } from "./summary.mjs"

/**
 * Where everything is, and who can sign in.
 * @param {import("./bring-up.mjs").Running} running
 */
export function readyTable({ settings, secrets, publishableKey, reporter }) {
  const { backend, storefront } = origins(settings)
  const { given, home } = settings
  const adminEmail = given.DEMO_ADMIN_EMAIL ?? DEMO_ADMIN_EMAIL
  const adminPassword = given.DEMO_ADMIN_PASSWORD ?? secrets.DEMO_ADMIN_PASSWORD
  const customerEmail = given.DEMO_CUSTOMER_EMAIL ?? DEMO_CUSTOMER_EMAIL
  const customerPassword = given.DEMO_CUSTOMER_PASSWORD ?? secrets.DEMO_CUSTOMER_PASSWORD
  return summary([
    ["Storefront", storefront],
    ["Admin", `${backend}/app`],
    ["  sign in with", `${adminEmail}   ${adminPassword}`],
    ["Demo customer", `${customerEmail}   ${customerPassword}`],
    ["Store API", `${backend}/store`],
    ["  publishable key", publishableKey],
    ...sandboxRows(sandboxAddress(settings)),
    ["Data", home],
    ["Logs", path.join(home, "logs")],
    ["Started in", reporter.elapsed()],
  ])
}

/**
 * @param {string | undefined} address
 * @returns {[string, string][]}
 */
const sandboxRows = (address) =>
  address ? [["Paystack sandbox", `${address}   (no key given: nobody pays for real)`]] : []

// @ts-check
import { load } from "./load.mjs"
import { code, table } from "./table.mjs"

/** @param {NonNullable<import("./capabilities.mjs").Capability["errors"]>} errors what defineErrors returned */
export function errorTable(errors) {
  const { getHttpResponseFromError } = load("@medusajs/framework/http")
  const rows = Object.keys(errors.definitions).map((name) => {
    const { statusCode, body } = getHttpResponseFromError(errors.create(name))
    // Medusa puts a code of its own in place of ours for some types of error.
    const shown = body.code === name ? code(name) : `${code(name)} (sent as ${code(body.code)})`
    return [shown, String(statusCode), body.message]
  })
  return table(["code", "HTTP status", "message"], rows)
}

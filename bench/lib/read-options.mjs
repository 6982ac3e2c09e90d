// @ts-check
import { parseArgs } from "node:util"

/** In the order they run: the start comes first, since what it brings up is then measured. */
export const PARTS = /** @type {const} */ ([
  "start",
  "memory",
  "storefront",
  "vitals",
  "api",
  "checkout",
  "images",
])

/**
 * @typedef {(typeof PARTS)[number]} Part
 * @typedef {object} Options
 * @property {Set<Part>} parts
 * @property {boolean} quick
 * @property {boolean} publish put the table into docs/performance.md
 * @property {boolean} keep leave data and logs behind, to look into
 * @property {string | undefined} root the checkout to measure instead of this one
 */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string" },
      keep: { type: "boolean", default: false },
      publish: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      root: { type: "string" },
    },
  })
  const wanted = values.only?.split(",").map((name) => name.trim())
  const unknown = wanted?.filter((name) => !PARTS.some((part) => part === name)) ?? []
  if (unknown.length > 0) {
    throw new Error(`--only takes ${PARTS.join(", ")}, not ${unknown.join(", ")}`)
  }
  const parts = new Set(PARTS.filter((part) => wanted?.includes(part) ?? true))
  const { quick, keep, publish, root } = values
  return { parts, quick, keep, publish, root }
}

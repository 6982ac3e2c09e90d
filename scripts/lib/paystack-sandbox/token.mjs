// @ts-check
import { randomBytes } from "node:crypto"

/**
 * A name nobody has had before, in the form of Paystack's codes.
 * @param {string} [prefix]
 */
export const token = (prefix = "") => `${prefix}${randomBytes(8).toString("hex").slice(0, 15)}`

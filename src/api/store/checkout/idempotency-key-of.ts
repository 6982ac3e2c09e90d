import { checkoutErrors } from "../../../modules/checkout/errors"

// Visible characters of ASCII, as RFC 8941 allows in a string; the IETF's draft of Idempotency-Key builds on it.
const KEY = /^[\x21-\x7e]{1,255}$/

/** The Idempotency-Key of a request. Error: `idempotency_key_missing`. */
export function idempotencyKeyOf(header: string | string[] | undefined): string {
  if (typeof header !== "string" || !KEY.test(header)) throw checkoutErrors.create("idempotency_key_missing")
  return header
}

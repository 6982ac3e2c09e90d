import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * Is this Paystack's signature: the HMAC-SHA512, in hexadecimal, of the body exactly as it came?
 * Compared in constant time; one of another length is no signature.
 */
export function isSignature(given: unknown, rawBody: string | Buffer, secretKey: string): boolean {
  if (typeof given !== "string") return false
  const expected = Buffer.from(createHmac("sha512", secretKey).update(rawBody).digest("hex"))
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

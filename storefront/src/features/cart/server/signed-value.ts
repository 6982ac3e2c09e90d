import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

const SEPARATOR = "."

/** Derives a key for one purpose, so that no two uses of the secret share a key. */
function keyFor(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `kiondo storefront: ${purpose}`, 32))
}

function mac(value: string, secret: string, purpose: string): Buffer {
  return createHmac("sha256", keyFor(secret, purpose)).update(value).digest()
}

/** Signs a value (HMAC-SHA-256) for a cookie, so that only values this shop wrote are read back. */
export function signValue(value: string, secret: string, purpose: string): string {
  return `${value}${SEPARATOR}${mac(value, secret, purpose).toString("base64url")}`
}

/** Gives the value back, or null when it was not signed with this secret for this purpose. */
export function readSignedValue(signed: string, secret: string, purpose: string): string | null {
  const at = signed.lastIndexOf(SEPARATOR)
  if (at <= 0) return null
  const value = signed.slice(0, at)
  const given = Buffer.from(signed.slice(at + 1), "base64url")
  const expected = mac(value, secret, purpose)
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}

// @ts-check
import { randomBytes } from "node:crypto"
import { readJson, writeJson } from "./json-file.mjs"

const KEY_BYTES = 32

/** @type {Record<string, () => string>} */
const RECIPES = {
  JWT_SECRET: () => randomBytes(KEY_BYTES).toString("base64url"),
  COOKIE_SECRET: () => randomBytes(KEY_BYTES).toString("base64url"),
  AUTH_MFA_ENCRYPTION_KEY: () => randomBytes(KEY_BYTES).toString("base64"),
  REVALIDATION_SECRET: () => randomBytes(KEY_BYTES).toString("base64"),
  PAYSTACK_SANDBOX_KEY: () => `sk_test_${randomBytes(24).toString("hex")}`,
  POSTGRES_PASSWORD: () => randomBytes(24).toString("base64url"),
  DEMO_ADMIN_PASSWORD: demoPassword,
  DEMO_CUSTOMER_PASSWORD: demoPassword,
}

/**
 * This installation's own secrets: made once, random, readable by their owner only.
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function loadSecrets(file) {
  const known = readJson(file) ?? {}
  const missing = Object.keys(RECIPES).filter((name) => typeof known[name] !== "string")
  if (missing.length === 0) return known
  const made = Object.fromEntries(missing.map((name) => [name, RECIPES[name]?.() ?? ""]))
  const secrets = { ...known, ...made }
  writeJson(file, secrets, 0o600)
  return secrets
}

/** Three groups to read out or type over: 60 bits of lower-case base32. */
function demoPassword() {
  const letters = [...randomBytes(12)].map((byte) => "abcdefghijkmnpqrstuvwxyz23456789"[byte % 32]).join("")
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join("-")
}

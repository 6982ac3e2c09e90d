// @ts-check

/**
 * @typedef {object} SandboxSettings
 * @property {number} port
 * @property {string} host a loopback address
 * @property {string} secretKey
 * @property {string | undefined} webhookUrl
 * @property {string | undefined} file where everything is kept; left out, in memory only
 * @property {number} refundMs how long a refund takes, in milliseconds
 * @property {number} slowMs how long a slow payment takes, in milliseconds
 * @property {number} retryMs wait before the first redelivery of a webhook, in milliseconds; it doubles from there
 */

const LOOPBACK = ["127.0.0.1", "localhost", "::1"]

/**
 * Reads the sandbox's settings. It refuses whatever could make somebody take it for the real thing.
 * @param {NodeJS.Dict<string>} env
 * @returns {SandboxSettings}
 */
export function sandboxSettings(env) {
  const secretKey = env.PAYSTACK_SECRET_KEY ?? ""
  if (!secretKey.startsWith("sk_test_"))
    throw new Error("The Paystack sandbox takes only a PAYSTACK_SECRET_KEY that begins with sk_test_.")
  const host = env.HOST || "127.0.0.1"
  if (!LOOPBACK.includes(host))
    throw new Error(
      `The Paystack sandbox listens on this machine only, never on ${host}. Set HOST=127.0.0.1.`
    )
  return {
    port: wholeNumber(env, "PORT", 8100),
    host,
    secretKey,
    webhookUrl: env.PAYSTACK_SANDBOX_WEBHOOK_URL || undefined,
    file: env.PAYSTACK_SANDBOX_FILE || undefined,
    refundMs: wholeNumber(env, "PAYSTACK_SANDBOX_REFUND_MS", 5_000),
    slowMs: wholeNumber(env, "PAYSTACK_SANDBOX_SLOW_MS", 10_000),
    retryMs: wholeNumber(env, "PAYSTACK_SANDBOX_RETRY_MS", 1_000),
  }
}

/**
 * @param {NodeJS.Dict<string>} env
 * @param {string} name
 * @param {number} fallback
 */
function wholeNumber(env, name, fallback) {
  const value = Number(env[name] || fallback)
  if (Number.isInteger(value) && value >= 0) return value
  throw new Error(`${name} must be a whole number of 0 or more.`)
}

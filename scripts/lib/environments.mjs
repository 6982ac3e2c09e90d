// @ts-check
import path from "node:path"

export const DEMO_ADMIN_EMAIL = "admin@kiondo.example"
export const DEMO_CUSTOMER_EMAIL = "amara@kiondo.example"

const BACKEND_ONLY =
  /^(DATABASE_URL|REDIS_URL|JWT_SECRET|COOKIE_SECRET|AUTH_MFA_ENCRYPTION_KEY|S3_(?!FILE_URL$).*|PAYSTACK_.*|STRIPE_SECRET_KEY|STRIPE_WEBHOOK_SECRET)$/

/**
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {Record<string, string>} Secrets
 */

/**
 * The public addresses of both parts.
 * @param {Settings} settings
 */
export function origins({ given, port, storefrontPort }) {
  return {
    backend: given.BACKEND_URL ?? `http://localhost:${port}`,
    storefront: given.STOREFRONT_URL ?? `http://localhost:${storefrontPort}`,
  }
}

/**
 * Where people and the back end find the Paystack sandbox, where one runs.
 * @param {Settings} settings
 */
export const sandboxAddress = ({ sandboxPort }) =>
  sandboxPort === undefined ? undefined : `http://localhost:${sandboxPort}`

/**
 * What the back end is told. What the person has given wins over what the demonstration makes up.
 * @param {Settings} settings
 * @param {Secrets} secrets
 * @param {string} databaseUrl
 * @returns {NodeJS.Dict<string>}
 */
export function backendEnvironment(settings, secrets, databaseUrl) {
  const { POSTGRES_PASSWORD: _, PAYSTACK_SANDBOX_KEY, ...own } = secrets
  const sandbox = sandboxAddress(settings)
  const { backend, storefront } = origins(settings)
  return {
    UPLOAD_DIR: path.join(settings.home, "uploads"),
    COOKIE_SECURE: "false",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DEMO_ADMIN_EMAIL,
    DEMO_CUSTOMER_EMAIL,
    ...own,
    ...settings.given,
    NODE_ENV: settings.mode,
    PORT: String(settings.port),
    DATABASE_URL: databaseUrl,
    BACKEND_URL: backend,
    STOREFRONT_URL: storefront,
    ...(sandbox ? { PAYSTACK_SECRET_KEY: PAYSTACK_SANDBOX_KEY, PAYSTACK_SANDBOX_URL: sandbox } : {}),
  }
}

/**
 * What the storefront is told: it knows the back end by HTTP only, and none of its secrets but the one they share.
 * @param {Settings} settings
 * @param {Secrets} secrets
 * @param {string} publishableKey
 * @returns {NodeJS.Dict<string>}
 */
export function storefrontEnvironment(settings, secrets, publishableKey) {
  const given = Object.entries(settings.given).filter(([name]) => !BACKEND_ONLY.test(name))
  return {
    REVALIDATION_SECRET: secrets.REVALIDATION_SECRET,
    MEDUSA_BACKEND_URL: `http://127.0.0.1:${settings.port}`,
    ...Object.fromEntries(given),
    NODE_ENV: settings.mode,
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(settings.storefrontPort),
    STOREFRONT_URL: origins(settings).storefront,
    MEDUSA_PUBLISHABLE_KEY: publishableKey,
  }
}

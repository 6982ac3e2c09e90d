// @ts-check
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs, parseEnv } from "node:util"
import { StartError } from "./start-error.mjs"

/**
 * @typedef {"production" | "development"} Mode
 * @typedef {object} Settings
 * @property {Mode} mode
 * @property {string} root the repository
 * @property {string} storefront
 * @property {string} home the data folder
 * @property {boolean} fresh
 * @property {number} port
 * @property {number} storefrontPort
 * @property {number | undefined} sandboxPort of the Paystack sandbox; none where a key for Paystack is given
 * @property {string} host the address both parts listen on
 * @property {Record<string, string>} given the person's own environment; .env stands in where it says nothing
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..")

/**
 * Everything the person can decide about a start, checked for form.
 * @param {Mode} mode
 * @param {string[]} args
 * @returns {Settings}
 */
export function readSettings(mode, args) {
  const given = { ...envFile(path.join(root, ".env")), ...withoutEmpty(process.env) }
  const port = portOf(given, "PORT", 9000)
  const storefrontPort = portOf(given, "STOREFRONT_PORT", 8000)
  const sandboxPort = wantsSandbox(given) ? portOf(given, "SANDBOX_PORT", 8100) : undefined
  refuseSamePorts({ PORT: port, STOREFRONT_PORT: storefrontPort, SANDBOX_PORT: sandboxPort })
  const home = path.resolve(root, given.KIONDO_HOME ?? ".kiondo")
  const storefront = path.join(root, "storefront")
  // Not HOST: some shells set that to the name of the machine.
  const host = given.KIONDO_HOST ?? "127.0.0.1"
  const fresh = wantsFresh(args)
  return { mode, root, storefront, home, fresh, port, storefrontPort, sandboxPort, host, given }
}

/**
 * Play money is for a shop on this machine alone.
 * @param {Record<string, string>} given
 */
function wantsSandbox({ PAYSTACK_SECRET_KEY, PAYSTACK_SANDBOX_URL, BACKEND_URL }) {
  if (PAYSTACK_SECRET_KEY || PAYSTACK_SANDBOX_URL) return false
  return !BACKEND_URL || /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(BACKEND_URL)
}

/** @param {Record<string, number | undefined>} ports by variable */
function refuseSamePorts(ports) {
  const names = new Map()
  for (const [name, port] of Object.entries(ports)) {
    if (port === undefined) continue
    const other = names.get(port)
    if (other) throw new StartError(`${other} and ${name} are both ${port}. Give two ports.`)
    names.set(port, name)
  }
}

/** @param {string[]} args */
function wantsFresh(args) {
  try {
    return parseArgs({ args, options: { fresh: { type: "boolean", default: false } } }).values.fresh === true
  } catch (error) {
    const said = error instanceof Error ? error.message : ""
    throw new StartError(`${said}. The only option is --fresh: npm start -- --fresh`, { cause: error })
  }
}

/**
 * @param {Record<string, string>} given
 * @param {string} name
 * @param {number} fallback
 */
function portOf(given, name, fallback) {
  const port = Number(given[name] ?? fallback)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new StartError(`${name} is "${given[name]}". It must be a port from 1 to 65535.`)
}

/** @param {string} file */
function envFile(file) {
  return existsSync(file) ? withoutEmpty(parseEnv(readFileSync(file, "utf8"))) : {}
}

/**
 * @param {NodeJS.Dict<string>} source
 * @returns {Record<string, string>}
 */
function withoutEmpty(source) {
  return Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

// @ts-check
import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { openSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { buildIfChanged } from "../../scripts/lib/build.mjs"
import { startEmbeddedPostgres } from "../../scripts/lib/embedded-postgres.mjs"
import { isInstalled } from "../../scripts/lib/install.mjs"
import { waitFor } from "../../scripts/lib/wait-for.mjs"
import { catalogueOf } from "./catalogue-of.mjs"
import { PORTS } from "./limits.mjs"
import { runLogged } from "./run-logged.mjs"
import { stockPublishableKey } from "./stock-publishable-key.mjs"

const FOLDER = path.resolve(import.meta.dirname, "..", "stock")
const CLI = path.join(FOLDER, "node_modules", "@medusajs", "cli", "cli.js")
const INPUTS = ["src", "medusa-config.ts", "tsconfig.json", "package.json", "package-lock.json"]

/**
 * @typedef {{ url: string, publishableKey: string, processes: Record<string, number> }} Stock
 * @typedef {{ session: import("../../scripts/lib/session.mjs").Session, scratch: string }} Room
 */

/**
 * Installs and builds Medusa as it comes from npm, seeds it with a catalogue like the shop's, and starts it in
 * production mode on a PostgreSQL of the same make and settings.
 * @param {import("./shop.mjs").Shop} shop
 * @param {Room} room
 * @returns {Promise<Stock>}
 */
export async function startStock(shop, { session, scratch }) {
  const dataDir = path.join(scratch, "stock-postgres")
  const postgres = await startEmbeddedPostgres({
    dataDir,
    logFile: path.join(scratch, "logs", "stock-postgres.log"),
    database: "stock",
    port: PORTS.stockDatabase,
  })
  session.defer(postgres.stop)
  const catalogue = path.join(scratch, "catalogue.json")
  writeFileSync(catalogue, JSON.stringify(catalogueOf(shop)))
  const env = environment(postgres.url, catalogue)
  const log = path.join(scratch, "logs", "stock.log")
  const run = (/** @type {string[]} */ args) => runLogged(process.execPath, args, { cwd: FOLDER, env, log })
  await prepare(run)
  await run([CLI, "db:migrate", "--execute-safe-links"])
  await run([CLI, "exec", "./src/scripts/seed.ts"])

  const pid = serve(session, env, log)
  const url = `http://127.0.0.1:${PORTS.stock}`
  const said = () => readFileSync(log, "utf8").slice(-3000)
  await waitFor(`${url}/health`, { signal: session.signal, said })
  const postmaster = Number(readFileSync(path.join(dataDir, "postmaster.pid"), "utf8").split("\n")[0])
  const publishableKey = await stockPublishableKey(postgres.url)
  return { url, publishableKey, processes: { "back end": pid, PostgreSQL: postmaster } }
}

/** @param {(args: string[]) => Promise<void>} run */
async function prepare(run) {
  if (!isInstalled(FOLDER)) {
    const { code } = await install()
    if (code !== 0) throw new Error(`npm ci failed in ${FOLDER}`)
  }
  const output = path.join(FOLDER, ".medusa", "server")
  await buildIfChanged({ root: FOLDER, inputs: INPUTS, output, run: () => run([CLI, "build"]) })
}

/** @returns {Promise<{ code: number | null }>} */
function install() {
  const flags = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"]
  const child = spawn("npm", flags, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] })
  return new Promise((resolve) => child.once("exit", (code) => resolve({ code })))
}

/**
 * @param {import("../../scripts/lib/session.mjs").Session} session
 * @param {NodeJS.ProcessEnv} env
 * @param {string} log
 */
function serve(session, env, log) {
  const out = openSync(log, "a")
  const args = [CLI, "start", "--port", String(PORTS.stock), "--host", "127.0.0.1"]
  const child = spawn(process.execPath, args, {
    cwd: path.join(FOLDER, ".medusa", "server"),
    env,
    stdio: ["ignore", out, out],
  })
  const exited = new Promise((resolve) => child.once("exit", resolve))
  session.defer(async () => {
    const force = setTimeout(() => child.kill("SIGKILL"), 8_000)
    child.kill("SIGTERM")
    await exited
    clearTimeout(force)
  })
  return child.pid ?? 0
}

/**
 * @param {string} databaseUrl
 * @param {string} catalogue
 */
function environment(databaseUrl, catalogue) {
  const secret = () => randomBytes(32).toString("base64")
  const { REDIS_URL: _, ...inherited } = process.env
  const origin = `http://127.0.0.1:${PORTS.stock}`
  return {
    ...inherited,
    ...{ NODE_ENV: "production", DATABASE_URL: databaseUrl, BENCH_CATALOGUE: catalogue },
    ...{ JWT_SECRET: secret(), COOKIE_SECRET: secret(), AUTH_MFA_ENCRYPTION_KEY: secret() },
    ...{ STORE_CORS: origin, ADMIN_CORS: origin, AUTH_CORS: origin, MEDUSA_DISABLE_TELEMETRY: "true" },
  }
}

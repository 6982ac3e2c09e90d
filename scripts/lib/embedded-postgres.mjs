// @ts-check
import { randomBytes } from "node:crypto"
import { chown, mkdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { freePort } from "./free-port.mjs"
import { postgresAccount } from "./postgres/account.mjs"
import { postgresBinaries } from "./postgres/binaries.mjs"
import { ensureDatabase } from "./postgres/ensure-database.mjs"
import { initCluster } from "./postgres/init-cluster.mjs"
import { stopLeftover } from "./postgres/leftover.mjs"
import { pgCtl } from "./postgres/pg-ctl.mjs"
import { runnerFor } from "./postgres/run-as.mjs"
import { StartError } from "./start-error.mjs"

/**
 * @typedef {object} EmbeddedPostgresOptions
 * @property {string} dataDir made when missing; its parent folder too
 * @property {string} logFile what the server writes; appended to
 * @property {string} [password] random when left out, which only suits a folder that is thrown away
 * @property {string} [user] the superuser, "postgres"
 * @property {string} [database] created when missing; `url` points to it ("postgres" when left out)
 * @property {number} [port] a free one when left out
 * @property {boolean} [throwaway] trade safety against power cuts for speed, for tests
 *
 * @typedef {object} EmbeddedPostgres
 * @property {string} url
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {number} pid the server's main process
 * @property {() => Promise<void>} stop ends open connections and stops the server; harmless when repeated
 */

const HOST = "127.0.0.1"

/**
 * Starts a PostgreSQL that listens on 127.0.0.1 only and lives on its own, apart from this process's group.
 * What a killed run left behind in the same data folder is stopped first.
 * @param {EmbeddedPostgresOptions} options
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres(options) {
  const { user = "postgres", password = randomBytes(24).toString("hex"), throwaway = false } = options
  const dataDir = path.resolve(options.dataDir)
  const logFile = path.resolve(options.logFile)
  const parent = path.dirname(dataDir)
  await Promise.all([parent, path.dirname(logFile)].map((folder) => mkdir(folder, { recursive: true })))
  const binaries = postgresBinaries()
  const account = await postgresAccount(dataDir)
  await handOver(logFile, account)
  const run = await runnerFor({ account, postgres: binaries.postgres, file: logFile })
  await initCluster({ dataDir, initdb: binaries.initdb, run, user, password, account, throwaway })
  await stopLeftover(dataDir)

  const control = pgCtl({ run, program: binaries.pgCtl, dataDir })
  const port = await startOnFreePort({ control, logFile, port: options.port, throwaway })
  const stop = () => control.stop()
  try {
    const server = `postgres://${user}:${encodeURIComponent(password)}@${HOST}:${port}`
    const pid = Number.parseInt(await readFile(path.join(dataDir, "postmaster.pid"), "utf8"), 10)
    if (options.database) await ensureDatabase(`${server}/postgres`, options.database)
    return { url: `${server}/${options.database ?? "postgres"}`, host: HOST, port, user, password, pid, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * @param {{ control: import("./postgres/pg-ctl.mjs").PgCtl, logFile: string, port?: number, throwaway: boolean }} options
 * @returns {Promise<number>}
 */
async function startOnFreePort({ control, logFile, port, throwaway }) {
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort(HOST))
    const logged = (await readFile(logFile)).length
    const started = await control.start(logFile, serverFlags(chosen, throwaway))
    if (started.code === 0) return chosen
    const said = (await readFile(logFile)).subarray(logged).toString("utf8").trim()
    // Between choosing a port and binding it, somebody else may have taken it.
    const taken = said.includes("Address already in use")
    if (!taken || port !== undefined || attempt === 5) {
      throw new StartError(`PostgreSQL did not start (log: ${logFile}).\n${said || started.output}`)
    }
  }
}

/**
 * @param {number} port
 * @param {boolean} throwaway
 */
function serverFlags(port, throwaway) {
  const settings = [
    `listen_addresses=${HOST}`,
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=200",
    "logging_collector=off",
    ...(throwaway ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ]
  return settings.map((setting) => `-c ${setting}`).join(" ")
}

/**
 * The server appends to its log under its own account.
 * @param {string} file
 * @param {import("./postgres/account.mjs").Account | undefined} account
 */
async function handOver(file, account) {
  await writeFile(file, "", { flag: "a", mode: 0o600 })
  if (account) await chown(file, account.uid, account.gid)
}

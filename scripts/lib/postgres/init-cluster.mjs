// @ts-check
import { randomBytes } from "node:crypto"
import { chmod, chown, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { StartError } from "../start-error.mjs"

/** libc's C.UTF-8 is not on every macOS; PostgreSQL's own is, and sorts the same everywhere. */
const localeFlags =
  process.platform === "linux"
    ? ["--locale=C.UTF-8", "--locale-provider=builtin"]
    : ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]

/**
 * Makes the database cluster when the data folder has none. It is made beside its place and moved there when
 * it is whole, so that a kill half-way leaves no half cluster.
 * @param {{
 *   dataDir: string, initdb: string, run: import("./run-as.mjs").Runner, user: string, password: string,
 *   account: import("./account.mjs").Account | undefined, throwaway: boolean
 * }} options
 */
export async function initCluster({ dataDir, initdb, run, user, password, account, throwaway }) {
  if (await holdsCluster(dataDir)) return
  await removeUnfinished(dataDir)
  const draft = `${dataDir}.new-${randomBytes(4).toString("hex")}`
  const passwordFile = `${draft}.password`
  await ownedFolder(draft, account)
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  try {
    const flags = [
      "--encoding=UTF8",
      ...localeFlags,
      "--auth=scram-sha-256",
      ...(throwaway ? ["--no-sync"] : []),
    ]
    const made = await run(initdb, [
      `--pgdata=${draft}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      ...flags,
    ])
    if (made.code !== 0) throw new StartError(`PostgreSQL could not make its data folder:\n${made.output}`)
    await rename(draft, dataDir)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(draft, { recursive: true, force: true })
  }
}

/**
 * A folder that holds anything at all is a cluster, or somebody's: it is never written over.
 * @param {string} dataDir
 */
async function holdsCluster(dataDir) {
  const names = await readdir(dataDir).catch((error) => {
    /** @type {string[]} */
    const none = []
    if (error.code === "ENOENT") return none
    throw new StartError(`The database folder ${dataDir} cannot be read: ${error.message}`, { cause: error })
  })
  if (names.length === 0 || names.includes("PG_VERSION")) return names.length > 0
  throw new StartError(
    `${dataDir} holds something that is no PostgreSQL data. Move it away, then start again.`
  )
}

/** @param {string} dataDir */
async function removeUnfinished(dataDir) {
  const parent = path.dirname(dataDir)
  const drafts = (await readdir(parent)).filter((name) => name.startsWith(`${path.basename(dataDir)}.new-`))
  await Promise.all(drafts.map((name) => rm(path.join(parent, name), { recursive: true, force: true })))
}

/**
 * @param {string} folder
 * @param {import("./account.mjs").Account | undefined} account
 */
async function ownedFolder(folder, account) {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o700)
  if (account) await chown(folder, account.uid, account.gid)
}

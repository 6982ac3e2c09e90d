// @ts-check
import { stat } from "node:fs/promises"
import { runCommand } from "../run-command.mjs"
import { StartError } from "../start-error.mjs"

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The account PostgreSQL runs under when we are root, which it refuses. An existing data folder keeps its owner.
 * @param {string} dataDir
 * @returns {Promise<Account | undefined>} undefined when we are no root and PostgreSQL runs as ourselves
 */
export async function postgresAccount(dataDir) {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(dataDir).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = (await lookUp("postgres")) ?? (await create("postgres")) ?? (await lookUp("nobody"))
  if (account) return account
  throw new StartError(
    "PostgreSQL refuses to run as root, and there is no other account to run it under. " +
      "Create one (`useradd --system postgres`), start as an ordinary user, or set DATABASE_URL."
  )
}

/**
 * @param {string} name
 * @returns {Promise<Account | undefined>}
 */
async function lookUp(name) {
  const [uid, gid] = await Promise.all([runCommand("id", ["-u", name]), runCommand("id", ["-g", name])])
  if (uid.code !== 0 || gid.code !== 0) return undefined
  return { uid: Number(uid.output), gid: Number(gid.output) }
}

/** @param {string} name */
async function create(name) {
  const made = await runCommand("useradd", ["--system", "--user-group", "--shell", "/usr/sbin/nologin", name])
  return made.code === 0 ? lookUp(name) : undefined
}

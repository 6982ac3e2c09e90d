// @ts-check
import { mkdirSync, readdirSync, rmSync } from "node:fs"
import path from "node:path"
import { readJson, writeJson } from "./json-file.mjs"
import { StartError } from "./start-error.mjs"

const MARKER = "kiondo.json"
const KIND = "kiondo data"

/**
 * Makes the data folder, or makes sure that the one there is ours.
 * @param {string} home
 */
export function openDataFolder(home) {
  mkdirSync(path.dirname(home), { recursive: true })
  const names = entries(home)
  const marker = path.join(home, MARKER)
  if (names.length > 0 && (!names.includes(MARKER) || readJson(marker)?.kind !== KIND)) {
    throw new StartError(
      `${home} is not a data folder of Kiondo: it holds other files and no ${MARKER} of ours. ` +
        "Move it away, or name another folder with KIONDO_HOME."
    )
  }
  mkdirSync(path.join(home, "logs"), { recursive: true })
  mkdirSync(path.join(home, "uploads"), { recursive: true })
  if (names.length === 0) writeJson(marker, { kind: KIND, version: 1 })
}

/**
 * Removes all data. The folder stays ours, and so does what `keep` names.
 * @param {string} home
 * @param {string[]} keep
 */
export function emptyDataFolder(home, keep) {
  const kept = new Set([MARKER, ...keep])
  for (const name of entries(home)) {
    if (!kept.has(name)) rmSync(path.join(home, name), { recursive: true, force: true })
  }
  openDataFolder(home)
}

/** @param {string} home */
function entries(home) {
  try {
    return readdirSync(home)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    if (code === "ENOENT") return []
    throw new StartError(`The data folder ${home} cannot be opened (${code}).`, { cause: error })
  }
}

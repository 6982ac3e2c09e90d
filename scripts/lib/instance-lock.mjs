// @ts-check
import { linkSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import { readJson, writeJson } from "./json-file.mjs"
import { processBirth } from "./process-birth.mjs"
import { StartError } from "./start-error.mjs"

export const LOCK_NAME = "instance.lock"

/**
 * Makes sure that only one instance works on a data folder. A lock whose owner has died counts for nothing.
 * @param {string} home
 * @returns {() => void} gives the lock back
 */
export function lockInstance(home) {
  const lock = path.join(home, LOCK_NAME)
  const mine = `${lock}.${process.pid}`
  writeJson(mine, { pid: process.pid, birth: processBirth(process.pid) })
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (tryLink(mine, lock)) return () => rmSync(lock, { force: true })
      removeStale(lock)
    }
    throw new StartError(`The lock ${lock} cannot be taken.`)
  } finally {
    rmSync(mine, { force: true })
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
    throw error
  }
}

/** @param {string} lock */
function removeStale(lock) {
  assertStale(readJson(lock))
  const aside = `${lock}.stale-${process.pid}`
  try {
    renameSync(lock, aside)
  } catch {
    return // another start was quicker; the next attempt tells
  }
  const taken = readJson(aside)
  try {
    // Between reading and moving it, another start may have made a lock of its own: that one goes back.
    assertStale(taken)
  } catch (error) {
    tryLink(aside, lock)
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** @param {{ pid: number, birth: string } | undefined} owner */
function assertStale(owner) {
  if (!owner || processBirth(owner.pid) !== owner.birth) return
  throw new StartError(
    `Kiondo is running already from this data folder (process ${owner.pid}). Stop it first.`
  )
}

// @ts-check
import { readFileSync, readdirSync } from "node:fs"
import { processBirth } from "./process-birth.mjs"

/** Every process of a run carries the run's id under this name in its environment. */
export const RUN_VARIABLE = "KIONDO_RUN"

/**
 * @typedef {object} RunRecord
 * @property {string} id
 * @property {{ name: string, pid: number, birth: string | undefined }[]} children
 */

/**
 * The living processes of a run, as what `process.kill` takes. Linux shows every process's environment, so
 * grandchildren whose parents have died are found too; elsewhere the groups of those we started are.
 * @param {RunRecord} record
 * @returns {number[]}
 */
export function runSurvivors({ id, children }) {
  if (process.platform !== "linux") {
    const alive = children.filter(({ pid, birth }) => birth !== undefined && processBirth(pid) === birth)
    return alive.map(({ pid }) => -pid)
  }
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => environmentOf(pid).includes(`${RUN_VARIABLE}=${id}`)).map(Number)
}

/** @param {string} pid */
function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0")
  } catch {
    return [] // it has ended, or is another person's
  }
}

// @ts-check
import { readFileSync, readdirSync } from "node:fs"

/**
 * Megabytes (RSS) of a process by itself.
 * @param {number} pid
 */
export const ownMemory = (pid) => memoryOf(pid, "Rss") / 1024

/**
 * Megabytes that a process and all below it hold: RSS, or PSS where they share memory, as the processes of
 * PostgreSQL do, which RSS would count once for each.
 * @param {number} pid
 * @param {"Rss" | "Pss"} kind
 */
export const treeMemory = (pid, kind) => treeOf(pid).reduce((sum, one) => sum + memoryOf(one, kind), 0) / 1024

/**
 * Seconds of CPU time that a process and all below it have used.
 * @param {number} pid
 */
export function treeCpuSeconds(pid) {
  const ticks = treeOf(pid).reduce((sum, one) => {
    const fields = statOf(one)
    return sum + Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  }, 0)
  return ticks / 100
}

/**
 * @param {number} pid
 * @returns {number[]}
 */
function treeOf(pid) {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }))
  const tree = [pid]
  for (const one of tree) {
    tree.push(...parents.filter(({ parent }) => parent === one).map((child) => child.pid))
  }
  return tree
}

/**
 * The fields behind the program's name, which may itself hold blanks.
 * @param {number} pid
 */
function statOf(pid) {
  return read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? []
}

/**
 * @param {number} pid
 * @param {string} kind
 */
function memoryOf(pid, kind) {
  return Number(new RegExp(`^${kind}:\\s+(\\d+) kB`, "m").exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8")
  } catch {
    // The process has ended in between.
    return ""
  }
}

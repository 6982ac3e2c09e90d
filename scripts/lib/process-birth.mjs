// @ts-check
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * When a process began, in the system's own words; undefined when there is none. Numbers of processes are used again:
 * number and birth together name one.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processBirth(pid) {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
      // The name in brackets may hold blanks; "state" is the first field behind it (proc(5)).
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
      const isZombie = fields[0] === "Z"
      return isZombie ? undefined : `${bootId()} ${fields[19]}`
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined
  } catch {
    return undefined // there is no such process
  }
}

function bootId() {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
}

// @ts-check
import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/**
 * Ends what a killed run left behind for this data folder: a living postmaster, or back ends that outlived theirs.
 * Processes are known by what they work on, never by a number in a file alone, since numbers are used again.
 * @param {string} dataDir
 */
export async function stopLeftover(dataDir) {
  const postmaster = recordedPostmaster(dataDir)
  if (postmaster && worksOn(postmaster, dataDir)) {
    process.kill(postmaster, "SIGINT")
    await gone(() => worksOn(postmaster, dataDir), 10_000)
  }
  for (const signal of /** @type {const} */ (["SIGQUIT", "SIGKILL"])) {
    for (const pid of processesOn(dataDir)) signalIfAlive(pid, signal)
    await gone(() => processesOn(dataDir).length > 0, 3_000)
  }
  // With every process gone the lock is stale, and its number may by now be a stranger's, which would stop the start.
  rmSync(path.join(dataDir, "postmaster.pid"), { force: true })
}

/** @param {string} dataDir */
function recordedPostmaster(dataDir) {
  try {
    const [first = ""] = readFileSync(path.join(dataDir, "postmaster.pid"), "utf8").split("\n")
    return Number.parseInt(first, 10) || undefined
  } catch {
    return undefined // no file: it was stopped properly, or has never run
  }
}

/**
 * @param {number} pid
 * @param {string} dataDir
 */
function worksOn(pid, dataDir) {
  try {
    if (process.platform !== "linux") {
      const command = execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
      return command.includes("postgres") && command.includes(dataDir)
    }
    const isPostgres = readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("postgres")
    return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir)
  } catch {
    return false // it has ended, or is another person's
  }
}

/** @param {string} dataDir */
function processesOn(dataDir) {
  if (process.platform !== "linux") return []
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name))
  return pids.map(Number).filter((pid) => worksOn(pid, dataDir))
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalIfAlive(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // ended between the look and the signal
  }
}

/**
 * @param {() => boolean} alive
 * @param {number} timeout milliseconds
 */
async function gone(alive, timeout) {
  const end = Date.now() + timeout
  while (alive() && Date.now() < end) await sleep(50)
}

// @ts-check
import { setTimeout as sleep } from "node:timers/promises"
import { runSurvivors } from "./run-survivors.mjs"

const POLL = 100

/**
 * Ends every process of a run: asks, waits, then insists.
 * @param {import("./run-survivors.mjs").RunRecord} record
 * @param {number} [grace] milliseconds between asking and insisting
 */
export async function endRun(record, grace = 6_000) {
  signalAll(record, "SIGTERM")
  if (await allGone(record, grace)) return
  signalAll(record, "SIGKILL")
  await allGone(record, 2_000)
}

/**
 * @param {import("./run-survivors.mjs").RunRecord} record
 * @param {NodeJS.Signals} signal
 */
function signalAll(record, signal) {
  for (const target of runSurvivors(record)) {
    try {
      process.kill(target, signal)
    } catch {
      // ended between the look and the signal
    }
  }
}

/**
 * @param {import("./run-survivors.mjs").RunRecord} record
 * @param {number} timeout
 */
async function allGone(record, timeout) {
  const end = Date.now() + timeout
  while (runSurvivors(record).length > 0) {
    if (Date.now() > end) return false
    await sleep(POLL)
  }
  return true
}

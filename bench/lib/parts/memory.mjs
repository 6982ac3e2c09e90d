// @ts-check
import { setTimeout as sleep } from "node:timers/promises"
import { closedLoop } from "../closed-loop.mjs"
import { megabytes } from "../format.mjs"
import { loadPage } from "../page-load.mjs"
import { ownMemory, treeMemory } from "../process-memory.mjs"
import { WORKLOADS } from "../workloads.mjs"

const SAMPLE_EVERY = 500

/**
 * What each process holds when nobody asks for anything, and at most while pages are read and orders placed.
 * @param {import("../bench.mjs").Bench} bench
 * @returns {Promise<import("../row.mjs").PartResult>}
 */
export async function memoryPart({ kiondo, limits, pages, shop, stock }) {
  const other = await stock()
  await sleep(limits.idle * 1000)
  const idle = { kiondo: memoryOf(kiondo.processes), stock: memoryOf(other.processes) }
  const url = pages.at(-1)?.url ?? ""
  const serverPid = kiondo.processes.storefront
  const how = { seconds: limits.memoryLoad, connections: limits.connections, generators: 1, serverPid }
  const pagesToo = () => loadPage(url, how)
  const busy = {
    kiondo: await peakDuring(kiondo.processes, () =>
      Promise.all([pagesToo(), mixedLoad(shop, limits.memoryLoad)])
    ),
    stock: await peakDuring(other.processes, () => mixedLoad(other.shop, limits.memoryLoad)),
  }
  const rows = Object.keys(idle.kiondo).flatMap((name) => [
    { what: `${name}: idle`, ...pair(name, idle) },
    { what: `${name}: under load, at most`, ...pair(name, busy) },
  ])
  const notes = [
    "PostgreSQL is the sum of its processes, what they share counted once (PSS); the others are RSS.",
  ]
  return { rows, notes, raw: { idle, busy } }
}

/** @typedef {Record<string, number>} ByProcess */

/**
 * @param {ByProcess} pids
 * @returns {ByProcess} megabytes
 */
const memoryOf = (pids) =>
  Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, megabytesOf(name, pid)]))

/**
 * @param {string} name
 * @param {number} pid
 */
function megabytesOf(name, pid) {
  // All the others are below the launcher, and are counted by their own names.
  if (name === "launcher") return ownMemory(pid)
  return treeMemory(pid, name === "PostgreSQL" ? "Pss" : "Rss")
}

/**
 * @param {ByProcess} pids
 * @param {() => Promise<unknown>} work
 * @returns {Promise<ByProcess>}
 */
async function peakDuring(pids, work) {
  const peak = memoryOf(pids)
  const timer = setInterval(() => {
    for (const [name, now] of Object.entries(memoryOf(pids))) peak[name] = Math.max(peak[name] ?? 0, now)
  }, SAMPLE_EVERY)
  await work().finally(() => clearInterval(timer))
  return peak
}

/**
 * @param {import("../shop.mjs").Shop} shop
 * @param {number} seconds
 */
function mixedLoad(shop, seconds) {
  return Promise.all(WORKLOADS.map(({ on }) => closedLoop({ atOnce: 2, seconds, work: on(shop) })))
}

/**
 * @param {string} name
 * @param {{ kiondo: ByProcess, stock: ByProcess }} figures
 */
function pair(name, { kiondo, stock }) {
  const other = stock[name]
  return { kiondo: megabytes(kiondo[name] ?? NaN), stock: other === undefined ? undefined : megabytes(other) }
}

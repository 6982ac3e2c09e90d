// @ts-check
import autocannon from "autocannon"
import { treeCpuSeconds } from "./process-memory.mjs"

/**
 * @typedef {object} PageLoad
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} generators threads that made the load
 * @property {number} serverCores CPU seconds a second of the server
 * @property {number} generatorCores CPU seconds a second of the load generator
 */

/**
 * Asks for one page again and again over open connections. Any answer but 2xx fails the bench.
 * @param {string} url
 * @param {{ seconds: number, connections: number, generators: number, serverPid: number }} how
 * @returns {Promise<PageLoad>}
 */
export async function loadPage(url, { seconds, connections, generators, serverPid }) {
  const before = { server: treeCpuSeconds(serverPid), own: process.cpuUsage() }
  const workers = generators > 1 ? { workers: generators } : {}
  const result = await autocannon({ url, duration: seconds, connections, ...workers })
  const own = process.cpuUsage(before.own)
  const faults = result.non2xx + result.errors + result.timeouts
  if (faults > 0) throw new Error(`${url}: ${faults} of ${result.requests.total} answers were no page`)
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    generators,
    serverCores: (treeCpuSeconds(serverPid) - before.server) / result.duration,
    generatorCores: (own.user + own.system) / 1e6 / result.duration,
  }
}

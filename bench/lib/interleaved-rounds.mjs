// @ts-check
import { closedLoop } from "./closed-loop.mjs"
import { percentile } from "./percentile.mjs"
import { treeCpuSeconds } from "./process-memory.mjs"

/**
 * @typedef {object} Figures
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} cpu milliseconds of CPU time a piece of work, of all processes that took part
 * @property {number} count
 * @property {string[]} faults
 */

/**
 * @typedef {object} Subject
 * @property {() => Promise<unknown>} work
 * @property {number[]} pids of the processes that do it
 *
 * @typedef {import("./closed-loop.mjs").Samples & { cpu: number }} Round
 */

/**
 * Measures the same work on several subjects in turn, each round the other way round, so that what else happens on
 * the machine hits all of them.
 * @template {string} Name
 * @param {Record<Name, Subject>} subjects
 * @param {{ atOnce: number, rounds: number, seconds: number, warmup: number }} how
 * @returns {Promise<Record<Name, Figures>>}
 */
export async function interleavedRounds(subjects, { atOnce, rounds, seconds, warmup }) {
  const names = /** @type {Name[]} */ (Object.keys(subjects))
  /** @type {Map<Name, Round[]>} */
  const samples = new Map(names.map((name) => [name, []]))
  for (const name of names) await closedLoop({ atOnce, seconds: warmup, work: subjects[name].work })
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { work, pids } = subjects[name]
      const before = cpuOf(pids)
      const round = await closedLoop({ atOnce, seconds, work })
      samples.get(name)?.push({ ...round, cpu: cpuOf(pids) - before })
    }
  }
  const figures = names.map((name) => [name, figuresOf(samples.get(name) ?? [])])
  return Object.fromEntries(figures)
}

/** @param {number[]} pids */
const cpuOf = (pids) => pids.reduce((sum, pid) => sum + treeCpuSeconds(pid), 0)

/**
 * @param {Round[]} samples
 * @returns {Figures}
 */
function figuresOf(samples) {
  const latencies = samples.flatMap((round) => round.latencies)
  const seconds = samples.reduce((sum, round) => sum + round.seconds, 0)
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpu: (samples.reduce((sum, { cpu }) => sum + cpu, 0) / latencies.length) * 1000,
    count: latencies.length,
    faults: samples.flatMap((round) => round.faults),
  }
}

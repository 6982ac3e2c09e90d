// @ts-check
import { closedLoop } from "./closed-loop.mjs"
import { percentile } from "./percentile.mjs"

/**
 * @typedef {object} Figures
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} count
 * @property {string[]} faults
 */

/**
 * Measures the same work on several subjects in turn, each round the other way round, so that what else happens on
 * the machine hits all of them.
 * @template {string} Name
 * @param {Record<Name, () => Promise<unknown>>} works
 * @param {{ atOnce: number, rounds: number, seconds: number, warmup: number }} how
 * @returns {Promise<Record<Name, Figures>>}
 */
export async function interleavedRounds(works, { atOnce, rounds, seconds, warmup }) {
  const names = /** @type {Name[]} */ (Object.keys(works))
  /** @type {Map<Name, import("./closed-loop.mjs").Samples[]>} */
  const samples = new Map(names.map((name) => [name, []]))
  for (const name of names) await closedLoop({ atOnce, seconds: warmup, work: works[name] })
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      samples.get(name)?.push(await closedLoop({ atOnce, seconds, work: works[name] }))
    }
  }
  const figures = names.map((name) => [name, figuresOf(samples.get(name) ?? [])])
  return Object.fromEntries(figures)
}

/**
 * @param {import("./closed-loop.mjs").Samples[]} samples
 * @returns {Figures}
 */
function figuresOf(samples) {
  const latencies = samples.flatMap((round) => round.latencies)
  const seconds = samples.reduce((sum, round) => sum + round.seconds, 0)
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    count: latencies.length,
    faults: samples.flatMap((round) => round.faults),
  }
}

// @ts-check
import { milliseconds, rate, times } from "../format.mjs"
import { interleavedRounds } from "../interleaved-rounds.mjs"
import { WORKLOADS } from "../workloads.mjs"

/**
 * The same reads and writes on both back ends, in turn.
 * @param {import("../bench.mjs").Bench} bench
 * @returns {Promise<import("../row.mjs").PartResult>}
 */
export async function apiPart({ kiondo, limits, shop, stock }) {
  const other = await stock()
  const measured = []
  for (const { name, atOnce, unit, on } of WORKLOADS) {
    const subjects = {
      kiondo: { work: on(shop), pids: workersOf(kiondo.processes) },
      stock: { work: on(other.shop), pids: workersOf(other.processes) },
    }
    const how = { atOnce, rounds: limits.rounds, seconds: limits.round, warmup: limits.warmup }
    measured.push({ name, atOnce, unit, ...(await interleavedRounds(subjects, how)) })
  }
  const variants = shop.products.reduce((sum, { variants }) => sum + variants.length, 0)
  const notes = [`Both back ends hold ${shop.products.length} products with ${variants} variants.`]
  return { rows: measured.flatMap(rowsOf), notes: [...notes, ...measured.flatMap(faultNotes)], raw: measured }
}

/** @param {Record<string, number>} processes */
const workersOf = (processes) => [processes["back end"] ?? 0, processes.PostgreSQL ?? 0]

/**
 * @typedef {import("../interleaved-rounds.mjs").Figures} Figures
 * @typedef {{ name: string, atOnce: number, unit: string, kiondo: Figures, stock: Figures }} MeasuredWork
 */

/** @param {MeasuredWork} work */
const faultNotes = ({ name, kiondo, stock }) =>
  Object.entries({ Kiondo: kiondo, Stock: stock }).flatMap(([subject, { faults, count }]) =>
    faults.length > 0 ? [`${subject}, ${name}: ${faults.length} beside ${count} failed: ${faults[0]}`] : []
  )

/**
 * @param {MeasuredWork} work
 * @returns {import("../row.mjs").Row[]}
 */
function rowsOf({ name, atOnce, unit, kiondo, stock }) {
  return [
    {
      what: `${name}: ${unit}, ${atOnce} at once`,
      kiondo: `${rate(kiondo.perSecond)} (${times(kiondo.perSecond / stock.perSecond)})`,
      stock: rate(stock.perSecond),
    },
    { what: `${name}: p99`, kiondo: milliseconds(kiondo.p99), stock: milliseconds(stock.p99) },
    {
      what: `${name}: CPU time`,
      kiondo: milliseconds(kiondo.cpu),
      stock: milliseconds(stock.cpu),
    },
  ]
}

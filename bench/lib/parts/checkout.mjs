// @ts-check
import { milliseconds, rate, times } from "../format.mjs"
import { interleavedRounds } from "../interleaved-rounds.mjs"
import { ledgerTime } from "../ledger-time.mjs"
import { checkout, checkoutInOneCall } from "../workloads.mjs"

const AT_ONCE = 4
const ALONE = 20
const TARGET = 2

/**
 * A whole checkout by the one call, beside Medusa's six calls on this code and on a stock Medusa, in turn.
 * @param {import("../bench.mjs").Bench} bench
 * @returns {Promise<import("../row.mjs").PartResult>}
 */
export async function checkoutPart({ kiondo, limits, shop, stock }) {
  const other = await stock()
  const own = workersOf(kiondo.processes)
  const subjects = {
    oneCall: {
      work: checkoutInOneCall(shop, `${kiondo.said.table.Storefront}/de/checkout/return`),
      pids: own,
    },
    sixCalls: { work: checkout(shop), pids: own },
    stock: { work: checkout(other.shop), pids: workersOf(other.processes) },
  }
  const how = { atOnce: AT_ONCE, rounds: limits.rounds, seconds: limits.round, warmup: limits.warmup }
  const figures = await interleavedRounds(subjects, how)
  const ledger = await ledgerTime(kiondo)
  const alone = await millisecondsAlone(subjects.oneCall.work)
  return {
    rows: rowsOf(figures, { ledger, alone }),
    notes: faultNotes(figures),
    raw: { figures, ledger, alone },
  }
}

/** @typedef {Record<"oneCall" | "sixCalls" | "stock", import("../interleaved-rounds.mjs").Figures>} Checkouts */

/**
 * @param {import("../interleaved-rounds.mjs").Figures} own
 * @param {import("../interleaved-rounds.mjs").Figures} other
 */
const target = (own, other) => ({
  target: `≥ ${TARGET}×`,
  met: own.perSecond >= TARGET * other.perSecond,
})

/** @param {Checkouts} figures */
const faultNotes = (figures) =>
  Object.entries(figures).flatMap(([name, { faults, count }]) =>
    faults.length > 0 ? [`${name}: ${faults.length} beside ${count} failed: ${faults[0]}`] : []
  )

/**
 * @param {Checkouts} figures
 * @param {{ ledger: number, alone: number }} times
 * @returns {import("../row.mjs").Row[]}
 */
function rowsOf({ oneCall, sixCalls, stock }, { ledger, alone }) {
  const part = `${milliseconds(ledger)} of ${milliseconds(alone)} (${((ledger / alone) * 100).toFixed(0)} %)`
  const beside = times(oneCall.perSecond / sixCalls.perSecond)
  return [
    {
      ...row(`Checkout in one call: orders/s, ${AT_ONCE} at once`, oneCall, stock),
      ...target(oneCall, stock),
    },
    row(`Checkout in six calls: orders/s, ${AT_ONCE} at once`, sixCalls, stock),
    { what: "One call beside six, on this code", kiondo: beside, ...target(oneCall, sixCalls) },
    { what: "Checkout in one call: p99", kiondo: milliseconds(oneCall.p99), stock: milliseconds(stock.p99) },
    {
      what: "Checkout in one call: CPU time",
      kiondo: milliseconds(oneCall.cpu),
      stock: milliseconds(stock.cpu),
    },
    { what: "Time of the ledger and its lease in one checkout, alone", kiondo: part, stock: "" },
  ]
}

/**
 * Milliseconds of one checkout with nothing beside it.
 * @param {() => Promise<unknown>} work
 */
async function millisecondsAlone(work) {
  const began = performance.now()
  for (let turn = 0; turn < ALONE; turn++) await work()
  return (performance.now() - began) / ALONE
}

/** @param {Record<string, number>} processes */
const workersOf = (processes) => [processes["back end"] ?? 0, processes.PostgreSQL ?? 0]

/**
 * @param {string} what
 * @param {import("../interleaved-rounds.mjs").Figures} own
 * @param {import("../interleaved-rounds.mjs").Figures} stock
 */
const row = (what, own, stock) => ({
  what,
  kiondo: `${rate(own.perSecond)} (${times(own.perSecond / stock.perSecond)})`,
  stock: rate(stock.perSecond),
})

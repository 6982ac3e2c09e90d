// @ts-check
import { cloneHead } from "../clone-head.mjs"
import { seconds } from "../format.mjs"
import { Kiondo } from "../kiondo.mjs"
import { targetRow } from "../row.mjs"

/**
 * @typedef {object} Started
 * @property {import("../row.mjs").PartResult} result
 * @property {Kiondo} kiondo the second start, still up
 */

/**
 * From a bare clone to a shop that answers, and the start after that.
 * @param {{ session: import("../../../scripts/lib/session.mjs").Session, scratch: string, root: string }} room
 * @returns {Promise<Started>}
 */
export async function startPart({ session, scratch, root }) {
  const { clone, milliseconds: cloned } = cloneHead(root, scratch)
  const home = `${clone}/.kiondo`
  const start = async () => {
    const kiondo = new Kiondo({ root: clone, home })
    session.defer(async () => void (await kiondo.stop()))
    return kiondo.ready()
  }
  const first = await start()
  const stopped = await first.stop()
  const kiondo = await start()

  const rows = [
    { what: "Bare clone to `Kiondo is ready`", kiondo: seconds((cloned + first.readyMs) / 1000) },
    ...stepRows("first start", first.said.steps),
    targetRow("Second start", kiondo.readyMs / 1000, { show: seconds, most: 20 }),
    ...stepRows("second start", kiondo.said.steps),
    targetRow("Stop", stopped / 1000, { show: seconds, most: 10 }),
  ]
  const notes = ["The steps of a start overlap: they add up to more than the whole."]
  const raw = { cloned, stopped, first: rawStart(first), second: rawStart(kiondo) }
  return { result: { rows, notes, raw }, kiondo }
}

/**
 * The steps that took time.
 * @param {string} start
 * @param {{ label: string, seconds: number }[]} steps
 */
const stepRows = (start, steps) =>
  steps
    .filter((step) => step.seconds >= 0.1)
    .map(({ label, seconds: took }) => ({ what: `– ${start}: ${label}`, kiondo: seconds(took) }))

/** @param {Kiondo} kiondo */
const rawStart = ({ readyMs, said }) => ({ readyMs, steps: said.steps })

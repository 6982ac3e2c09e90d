// @ts-check

const TITLES = {
  start: "Start",
  memory: "Memory",
  storefront: "Storefront",
  vitals: "Slow phone: 4× CPU slowdown, 10 Mbit/s, empty cache",
  api: "Store API",
  checkout: "Whole checkout, pay on delivery",
  images: "Images",
}
const FOOTNOTE =
  "¹ The official storefront on a machine of the same class, measured earlier: not in this run."

/**
 * @typedef {ReturnType<typeof import("./machine.mjs").machine> & { quick: boolean, loads: number[] }} About
 */

/**
 * The results as people read them.
 * @param {About} about
 * @param {Map<import("./read-options.mjs").Part, import("./row.mjs").PartResult>} results
 */
export function toMarkdown(about, results) {
  const sections = [...results].map(([part, result]) => sectionOf(TITLES[part], result))
  const foot = results.has("storefront") ? [FOOTNOTE, ""] : []
  return [headOf(about), "", ...sections, ...foot].join("\n")
}

/** @param {About} about */
function headOf({ date, commit, uncommitted, cores, memory, node, quick, loads }) {
  const parts = [
    `${date.slice(0, 16).replace("T", " ")} UTC`,
    `commit ${commit}${uncommitted ? " with changes" : ""}`,
    `${cores} cores`,
    `${memory} GB`,
    `Node ${node}`,
    `load before and after ${loads.map((load) => load.toFixed(1)).join(" and ")}`,
    ...(quick ? ["quick run"] : []),
  ]
  return parts.join(" · ")
}

/**
 * @param {string} title
 * @param {import("./row.mjs").PartResult} result
 */
function sectionOf(title, { rows, notes = [] }) {
  const lines = rows.map(({ what, kiondo, stock = "", target = "", met }) => {
    const verdict = met === undefined ? "" : met ? " ✓" : " ✗"
    return [what, kiondo, stock, `${target}${verdict}`]
  })
  const table = [["", "Kiondo", "Stock Medusa 2.21.2", "Target"], ["---", "---:", "---:", "---"], ...lines]
  const text = table.map((cells) => `| ${cells.join(" | ")} |`)
  return [`### ${title}`, "", ...text, "", ...notes.flatMap((note) => [note, ""])].join("\n")
}

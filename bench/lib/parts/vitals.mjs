// @ts-check
import { openBrowser } from "../browser.mjs"
import { milliseconds, seconds, share } from "../format.mjs"
import { pageVitals } from "../page-vitals.mjs"
import { median } from "../percentile.mjs"
import { targetRow } from "../row.mjs"

/**
 * What a shopper with a middling phone sees and when, from an empty browser cache.
 * @param {import("../bench.mjs").Bench} bench
 * @returns {Promise<import("../row.mjs").PartResult>}
 */
export async function vitalsPart({ limits, pages }) {
  const browser = await openBrowser()
  try {
    const measured = []
    for (const page of pages) {
      // The first visit makes the page and its pictures; those after it are what shoppers get.
      await pageVitals(browser, page.url)
      const runs = []
      for (let run = 0; run < limits.vitalsRuns; run++) runs.push(await pageVitals(browser, page.url))
      measured.push({ ...page, runs })
    }
    return { rows: measured.flatMap(rowsOf), raw: measured }
  } finally {
    await browser.close()
  }
}

/**
 * @param {{ name: string, runs: import("../page-vitals.mjs").Vitals[] }} page
 * @returns {import("../row.mjs").Row[]}
 */
function rowsOf({ name, runs }) {
  const of = (/** @type {"lcp" | "fcp" | "tbt" | "cls"} */ figure) => median(runs.map((run) => run[figure]))
  return [
    targetRow(`${name}: Largest Contentful Paint`, of("lcp") / 1000, { show: seconds, most: 1.5 }),
    targetRow(`${name}: Cumulative Layout Shift`, of("cls"), { show: share, most: 0.02 }),
    { what: `${name}: Total Blocking Time`, kiondo: milliseconds(of("tbt")) },
    { what: `${name}: First Contentful Paint`, kiondo: seconds(of("fcp") / 1000) },
  ]
}

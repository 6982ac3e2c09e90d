// @ts-check
import { setTimeout as sleep } from "node:timers/promises"
import { onSlowPhone } from "./browser.mjs"
import { scrollToEnd } from "./scroll-to-end.mjs"

/**
 * @typedef {object} Vitals
 * @property {number} lcp milliseconds
 * @property {number} fcp milliseconds
 * @property {number} tbt milliseconds
 * @property {number} cls
 * @property {string} element what the largest paint was
 */

const SETTLE = 2_000

/** Runs in the page before anything else does. */
function watchVitals() {
  const seen = { lcp: 0, fcp: 0, tbt: 0, cls: 0, element: "" }
  let window = { value: 0, first: 0, last: 0 }
  /** @type {(type: string, take: (entry: any) => void) => void} */
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime
    seen.element = entry.element?.tagName ?? ""
  })
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime
  })
  observe("longtask", (entry) => (seen.tbt += Math.max(0, entry.duration - 50)))
  observe("layout-shift", (entry) => {
    if (entry.hadRecentInput) return
    // A session window: gaps under a second, five seconds in all; the worst one counts.
    const joins = entry.startTime - window.last < 1000 && entry.startTime - window.first < 5000
    window = joins
      ? { ...window, value: window.value + entry.value, last: entry.startTime }
      : { value: entry.value, first: entry.startTime, last: entry.startTime }
    seen.cls = Math.max(seen.cls, window.value)
  })
  Object.assign(globalThis, { benchVitals: seen })
}

/** @param {import("playwright-core").Page} page */
const readVitals = (page) => page.evaluate(() => ({ .../** @type {any} */ (globalThis).benchVitals }))

/**
 * One cold visit on a slow phone: the page loads and settles, then it is scrolled to its end, which counts for CLS.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @returns {Promise<Vitals>}
 */
export function pageVitals(browser, url) {
  return onSlowPhone(browser, async (page) => {
    await page.addInitScript(watchVitals)
    const answer = await page.goto(url, { waitUntil: "load", timeout: 120_000 })
    if (!answer?.ok()) throw new Error(`${url}: ${answer?.status()}`)
    await sleep(SETTLE)
    const loaded = await readVitals(page)
    await scrollToEnd(page)
    return { ...loaded, cls: (await readVitals(page)).cls }
  })
}

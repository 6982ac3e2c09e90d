// @ts-check
import { loadedScripts } from "../loaded-scripts.mjs"
import { openBrowser } from "../browser.mjs"
import { kilobytes, milliseconds, rate } from "../format.mjs"
import { loadPage } from "../page-load.mjs"
import { pageWeight } from "../page-weight.mjs"
import { targetRow } from "../row.mjs"

/** What the official storefront gave for its product page on a machine of the same class, measured earlier. */
const OFFICIAL = { perSecond: 39, html: 110_000, scripts: 151_000 }

/**
 * How many product and listing pages a second come out of the storefront, and what they weigh.
 * @param {import("../bench.mjs").Bench} bench
 * @returns {Promise<import("../row.mjs").PartResult>}
 */
export async function storefrontPart({ kiondo, limits, pages }) {
  const measured = []
  for (const page of pages.filter(({ name }) => name !== "Home")) {
    const how = { connections: limits.connections, serverPid: kiondo.processes.storefront }
    await loadPage(page.url, { ...how, seconds: limits.warmup, generators: 1 })
    const one = await loadPage(page.url, { ...how, seconds: limits.pages, generators: 1 })
    const two = await loadPage(page.url, { ...how, seconds: limits.pages, generators: 2 })
    measured.push({
      ...page,
      one,
      two,
      weight: await pageWeight(page.url),
      loaded: await scriptsIn(page.url),
    })
  }
  return { rows: measured.flatMap(rowsOf), notes: measured.map(noteOf), raw: measured }
}

/** @param {string} url */
async function scriptsIn(url) {
  const browser = await openBrowser()
  return loadedScripts(browser, url).finally(() => browser.close())
}

/**
 * @typedef {object} MeasuredPage
 * @property {string} name
 * @property {import("../page-load.mjs").PageLoad} one
 * @property {import("../page-load.mjs").PageLoad} two
 * @property {import("../page-weight.mjs").PageWeight} weight
 * @property {import("../loaded-scripts.mjs").LoadedScripts} loaded
 */

/**
 * @param {MeasuredPage} page
 * @returns {import("../row.mjs").Row[]}
 */
function rowsOf({ name, one, two, weight, loaded }) {
  const official = name === "Product page"
  return [
    targetRow(`${name}: pages/s, 8 connections`, one.perSecond, {
      show: rate,
      least: 800,
      stock: official ? `${OFFICIAL.perSecond} ¹` : undefined,
    }),
    { what: `${name}: median`, kiondo: milliseconds(one.p50) },
    targetRow(`${name}: p99`, one.p99, { show: milliseconds, most: 60 }),
    { what: `${name}: pages/s, two load generators`, kiondo: `${rate(two.perSecond)}, p99 ${two.p99} ms` },
    targetRow(`${name}: HTML`, weight.html, {
      show: kilobytes,
      most: 60_000,
      stock: official ? `${kilobytes(OFFICIAL.html)} ¹` : undefined,
    }),
    { what: `${name}: HTML, gzip`, kiondo: kilobytes(weight.htmlGzip) },
    targetRow(`${name}: first-load JavaScript in Chromium, gzip`, loaded.gzip, {
      show: kilobytes,
      most: 130_000,
      stock: official ? `${kilobytes(OFFICIAL.scripts)} ¹` : undefined,
    }),
    targetRow(
      `${name}: the same, as it came over the network (${loaded.encodings.join(", ")})`,
      loaded.wire,
      {
        show: kilobytes,
        most: 130_000,
      }
    ),
    { what: `${name}: the same, by what the HTML names, gzip`, kiondo: kilobytes(weight.scriptsGzip) },
  ]
}

/** @param {MeasuredPage} page */
function noteOf({ name, one, two }) {
  const cores = (/** @type {number} */ value) => value.toFixed(2)
  const perPage = ((one.serverCores / one.perSecond) * 1000).toFixed(2)
  return (
    `${name}: the storefront spent ${perPage} ms of CPU on a page. Of the cores it used ${cores(one.serverCores)} and ` +
    `the load generator ${cores(one.generatorCores)}; with two generators, ${cores(two.serverCores)} and ` +
    `${cores(two.generatorCores)}.`
  )
}

// @ts-check
import { openBrowser } from "../browser.mjs"
import { kilobytes, times } from "../format.mjs"
import { listingBytes } from "./listing-bytes.mjs"

const SCREENS = [
  { name: "390 points, density 2", viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { name: "1280 points, density 1", viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
]

/**
 * The pictures of the listing page on a phone and on a desktop: as they come, as they were uploaded, and as Next.js's
 * own optimiser would send them.
 * @param {import("../bench.mjs").Bench} bench
 * @returns {Promise<import("../parts/images.mjs").Measured>}
 */
export async function measureListing(bench) {
  const url = bench.pages.find(({ name }) => name === "Listing page")?.url ?? ""
  // The first visit makes the page anew, where it was made before its pictures were.
  await fetch(url).then((answer) => answer.text())
  const browser = await openBrowser()
  try {
    const raw = []
    for (const { name, ...screen } of SCREENS) {
      const context = await browser.newContext(screen)
      const figures = await listingBytes(bench, context, url).finally(() => context.close())
      raw.push({ name, ...figures })
    }
    return { rows: raw.flatMap(rowsOf), notes: [noteOf(raw)], raw }
  } finally {
    await browser.close()
  }
}

/** @typedef {{ name: string } & import("./listing-bytes.mjs").ListingBytes} OnScreen */

/** @param {OnScreen} figures */
function rowsOf({ name, pictures, shown, originals, next }) {
  const beside = (/** @type {number} */ bytes) => `${kilobytes(bytes)} (${times(bytes / shown)})`
  return [
    { what: `Listing page, ${name}: its ${pictures} pictures`, kiondo: kilobytes(shown) },
    { what: "– their originals", kiondo: beside(originals) },
    { what: "– by Next.js's optimiser, as it is (WebP)", kiondo: beside(next.webp) },
    { what: "– by Next.js's optimiser, AVIF turned on", kiondo: beside(next.avif) },
  ]
}

/** @param {OnScreen[]} screens */
function noteOf(screens) {
  const widths = screens.map(
    ({ name, widths, nextWidths }) =>
      `${listOf(widths)} of Kiondo's and ${listOf(nextWidths)} of Next.js's (${name})`
  )
  return (
    "Listing page: in brackets the bytes beside those that Kiondo's page loads. Of the widths offered, in pixels, " +
    `Chromium chose ${widths.join(", ")}.`
  )
}

/** @param {number[]} widths */
const listOf = (widths) => [...new Set(widths)].sort((a, b) => a - b).join(" and ")

// @ts-check
import { statSync } from "node:fs"
import path from "node:path"
import { nextOptimizer } from "./next-optimizer.mjs"
import { shownPictures } from "./shown-pictures.mjs"

/** What Next.js's optimiser sends by default, and what it sends where a shop turns its better format on. */
const NEXT_FORMATS = /** @type {const} */ (["webp", "avif"])

/**
 * @typedef {object} ListingBytes
 * @property {number} pictures how many the page shows
 * @property {number} shown bytes that the browser loaded
 * @property {number} originals bytes of the files that staff uploaded
 * @property {Record<"webp" | "avif", number>} next bytes that Next.js's optimiser would have sent
 * @property {number[]} widths of the files that the browser loaded
 * @property {number[]} nextWidths
 *
 * @typedef {{ file: string, bytes: number, width: number }} Source an original, and the width of what was made of it
 */

/**
 * The pictures of the listing page on one screen beside their originals and what Next.js would make of those.
 * @param {import("../bench.mjs").Bench} bench
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} url
 * @returns {Promise<ListingBytes>}
 */
export async function listingBytes(bench, context, url) {
  const { pictures, bytes, widthsFrom } = await shownPictures(context, url)
  if (pictures.length === 0) throw new Error(`${url} shows no pictures`)
  /** @type {Source[]} */
  const sources = []
  for (const picture of pictures) sources.push(await sourceOf(bench, picture))
  const optimizer = nextOptimizer(path.join(bench.kiondo.root, "storefront"))
  const nextWidths = await widthsFrom(pictures.map(({ sizes }) => optimizer.srcSet(sizes)))
  const next = { webp: 0, avif: 0 }
  for (const format of NEXT_FORMATS) {
    for (const [index, { file }] of sources.entries()) {
      next[format] += await optimizer.bytes(file, { width: nextWidths[index] ?? NaN, format })
    }
  }
  const originals = sources.reduce((sum, source) => sum + source.bytes, 0)
  const widths = sources.map(({ width }) => width)
  return { pictures: pictures.length, shown: bytes, originals, next, widths, nextWidths }
}

/**
 * @param {import("../bench.mjs").Bench} bench
 * @param {import("./shown-pictures.mjs").ShownPicture} picture
 * @returns {Promise<Source>}
 */
async function sourceOf({ admin, kiondo, shop }, { handle, address }) {
  const { id } = shop.products.find((product) => product.handle === handle) ?? {}
  const { images } = await admin.get(`products/${id}/images`)
  const [{ url, variants }] = images
  const name = nameOf(address)
  const variant = variants.find((/** @type {{ url: string }} */ one) => nameOf(one.url) === name)
  if (!variant) throw new Error(`${handle} is shown with ${address}, which was not made of its first picture`)
  const file = path.join(kiondo.home, "uploads", nameOf(url))
  return { file, bytes: statSync(file).size, width: variant.width }
}

/** @param {string} address */
const nameOf = (address) => decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "")

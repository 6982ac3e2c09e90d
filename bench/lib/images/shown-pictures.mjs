// @ts-check
import { scrollToEnd } from "../scroll-to-end.mjs"

/**
 * @typedef {object} ShownPicture
 * @property {string} handle of the product whose card it stands on
 * @property {string} address what the browser chose
 * @property {string} sizes as in the HTML
 *
 * @typedef {object} Shown
 * @property {ShownPicture[]} pictures
 * @property {number} bytes of all pictures that came over the network
 * @property {(srcSets: string[]) => Promise<number[]>} widthsFrom the widths that this browser would choose of others,
 *   one list of addresses a picture
 */

/**
 * The pictures of a listing page as a browser with an empty cache loads them, the page read to its end.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} url
 * @returns {Promise<Shown>}
 */
export async function shownPictures(context, url) {
  const page = await context.newPage()
  /** @type {import("playwright-core").Response[]} */
  const answers = []
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "image") answers.push(answer)
  })
  await page.goto(url, { waitUntil: "load", timeout: 120_000 })
  await scrollToEnd(page)
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  const sizes = await Promise.all(answers.map((answer) => answer.request().sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  const pictures = await page.$$eval("article picture", readPictures)
  const widthsFrom = (/** @type {string[]} */ srcSets) =>
    page.evaluate(
      chooseWidths,
      pictures.map((picture, index) => ({ sizes: picture.sizes, srcset: srcSets[index] ?? "" }))
    )
  return { pictures, bytes, widthsFrom }
}

/**
 * Runs in the page.
 * @param {Element[]} elements
 */
function readPictures(elements) {
  return elements.map((element) => ({
    handle: element.closest("article")?.querySelector("a")?.pathname.split("/").at(-1) ?? "",
    address: element.querySelector("img")?.currentSrc ?? "",
    sizes: element.querySelector("source")?.sizes ?? "",
  }))
}

/**
 * Runs in the page.
 * @param {{ sizes: string, srcset: string }[]} asked
 */
function chooseWidths(asked) {
  return Promise.all(
    asked.map(async ({ sizes, srcset }) => {
      const image = new Image()
      // Nothing is at the address; what was chosen is known once that is clear.
      const over = new Promise((resolve) => (image.onload = image.onerror = resolve))
      Object.assign(image, { sizes, srcset })
      await over
      return Number(new URL(image.currentSrc).searchParams.get("w"))
    })
  )
}

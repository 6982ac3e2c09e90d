// @ts-check
import { setTimeout as sleep } from "node:timers/promises"
import { gzipSync } from "node:zlib"

/**
 * @typedef {object} LoadedScripts
 * @property {number} scripts
 * @property {number} gzip bytes, each script compressed by gzip
 * @property {number} wire bytes as they came over the network
 * @property {string[]} encodings in which they came
 */

/**
 * The JavaScript that Chromium really fetches for a first visit, hydration and the prefetches after it included.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @returns {Promise<LoadedScripts>}
 */
export async function loadedScripts(browser, url) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    /** @type {import("playwright-core").Response[]} */
    const answers = []
    page.on("response", (answer) => {
      if (answer.request().resourceType() === "script") answers.push(answer)
    })
    await page.goto(url, { waitUntil: "load", timeout: 120_000 })
    await sleep(2_000)
    return summed(await Promise.all(answers.map(weigh)))
  } finally {
    await context.close()
  }
}

/** @param {import("playwright-core").Response} answer */
async function weigh(answer) {
  const sizes = await answer.request().sizes()
  const encoding = (await answer.headerValue("content-encoding")) ?? "none"
  return { wire: sizes.responseBodySize, gzip: gzipSync(await answer.body()).length, encoding }
}

/**
 * @param {{ wire: number, gzip: number, encoding: string }[]} scripts
 * @returns {LoadedScripts}
 */
function summed(scripts) {
  const sum = (/** @type {"wire" | "gzip"} */ size) =>
    scripts.reduce((total, script) => total + script[size], 0)
  const encodings = [...new Set(scripts.map(({ encoding }) => encoding))]
  return { scripts: scripts.length, gzip: sum("gzip"), wire: sum("wire"), encodings }
}

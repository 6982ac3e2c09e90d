// @ts-check
import { setTimeout as sleep } from "node:timers/promises"
import { gzipSync } from "node:zlib"

/**
 * The JavaScript that Chromium really fetches for a first visit, hydration and the prefetches after it included.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @returns {Promise<{ scripts: number, gzip: number }>} bytes, each script compressed by itself
 */
export async function loadedScripts(browser, url) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    /** @type {Promise<Buffer>[]} */
    const bodies = []
    page.on("response", (answer) => {
      if (answer.request().resourceType() === "script") bodies.push(answer.body())
    })
    await page.goto(url, { waitUntil: "load", timeout: 120_000 })
    await sleep(2_000)
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
    return { scripts: sizes.length, gzip: sizes.reduce((sum, size) => sum + size, 0) }
  } finally {
    await context.close()
  }
}

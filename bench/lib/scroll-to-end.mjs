// @ts-check
import { setTimeout as sleep } from "node:timers/promises"

const MOST_STEPS = 20
const PAUSE = 150

/**
 * Reads a page to its end, screen by screen.
 * @param {import("playwright-core").Page} page
 */
export async function scrollToEnd(page) {
  for (let step = 0; step < MOST_STEPS; step++) {
    const atEnd = await page.evaluate(() => {
      scrollBy(0, innerHeight * 0.8)
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 2
    })
    await sleep(PAUSE)
    if (atEnd) return
  }
}

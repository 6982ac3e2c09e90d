// @ts-check
import { existsSync } from "node:fs"
import { chromium } from "playwright-core"

const SYSTEM_CHROMIUM = "/usr/bin/chromium"

/** A phone of the middle range, whose page comes from an empty cache over a connection like 4G. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const CPU_SLOWDOWN = 4
const MEGABIT = 1_000_000 / 8
const NETWORK = {
  offline: false,
  latency: 40,
  downloadThroughput: 10 * MEGABIT,
  uploadThroughput: 10 * MEGABIT,
}

/** The Chromium of the system, or else Playwright's own. */
export function openBrowser() {
  const executablePath =
    process.env.CHROMIUM_PATH ?? (existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined)
  return chromium.launch({ executablePath })
}

/**
 * Does something with a page on a slowed-down phone with an empty cache.
 * @template T
 * @param {import("playwright-core").Browser} browser
 * @param {(page: import("playwright-core").Page) => Promise<T>} visit
 * @returns {Promise<T>}
 */
export async function onSlowPhone(browser, visit) {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send("Network.enable")
    await cdp.send("Network.emulateNetworkConditions", NETWORK)
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN })
    return await visit(page)
  } finally {
    await context.close()
  }
}

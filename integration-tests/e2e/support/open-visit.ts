import { type Browser, type BrowserContextOptions, type Page } from "playwright-core"
import { shopSettings } from "./shop-settings"

/** One visit of one shopper: a browser of their own, and all that went wrong in it. */
export type Visit = { page: Page; complaints: string[]; close: () => Promise<void> }

const WAIT_MS = 60_000

/** Opens the shop for a new shopper. `complaints` collects console errors and uncaught exceptions. */
export async function openVisit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: shopSettings().storefront,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(WAIT_MS)
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  return { page, complaints, close: () => context.close() }
}

import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const DEBIAN = "/usr/bin/chromium"

/** Starts Chromium: Debian's where it is installed, Playwright's own elsewhere. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(existsSync(DEBIAN) ? { executablePath: DEBIAN } : {})
}

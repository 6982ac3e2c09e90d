import { type Browser } from "playwright-core"
import { openBrowser } from "./support/open-browser"
import { openVisit } from "./support/open-visit"
import { shopSettings } from "./support/shop-settings"

jest.setTimeout(300_000)

describe("the back office", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it("lets the demo staff user in, over plain http, and shows products, stock, orders and customers", async () => {
    const { page, close } = await openVisit(browser, { viewport: { width: 1440, height: 900 } })
    await page.goto(`${shopSettings().backEnd}/app`)
    await page.locator('input[name="email"]').fill(process.env.KIONDO_ADMIN_EMAIL ?? "")
    await page.locator('input[name="password"]').fill(process.env.KIONDO_ADMIN_PASSWORD ?? "")
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/app\/orders/)
    for (const [room, content] of [
      ["products?q=mug", "Stoneware mug"],
      ["inventory?q=KIO-STM", "KIO-STM"],
      ["customers", "amara@kiondo.example"],
    ]) {
      await page.goto(`${shopSettings().backEnd}/app/${room}`)
      await page
        .getByText(content ?? "", { exact: false })
        .first()
        .waitFor()
    }
    await close()
  })
})

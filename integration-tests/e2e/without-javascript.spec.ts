import { type Browser } from "playwright-core"
import { openBrowser } from "./support/open-browser"
import { openVisit } from "./support/open-visit"

jest.setTimeout(300_000)

describe("without JavaScript", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it("a shopper can look around, read, and choose a variant", async () => {
    const { page, close } = await openVisit(browser, { javaScriptEnabled: false })
    await page.goto("/de")
    await page.locator('main a[href="/de/categories/ceramics"]').first().click()
    await page.locator('main a[href^="/de/products/stoneware-mug"]').first().click()
    await page.getByRole("heading", { level: 1, name: "Stoneware mug" }).waitFor()
    expect(await page.locator("main").textContent()).toMatch(/€\d+/)
    expect(await page.locator("main").textContent()).toContain("please turn it on")
    await page.locator('main a[href*="variant="]').last().click()
    expect(page.url()).toContain("variant=")
    await page.getByRole("heading", { level: 1, name: "Stoneware mug" }).waitFor()
    await close()
  })

  it("basket and checkout say what is missing", async () => {
    const { page, close } = await openVisit(browser, { javaScriptEnabled: false })
    for (const path of ["/de/cart", "/de/checkout"]) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      expect(await page.locator("main").textContent()).toContain("please turn JavaScript on")
    }
    await close()
  })

  it("the page one comes back to from paying says that there is nothing to do", async () => {
    const { page, close } = await openVisit(browser, { javaScriptEnabled: false })
    await page.goto("/ke/checkout/return?reference=payses-1.1")
    await page.getByRole("heading", { level: 1, name: "Your payment is looked after" }).waitFor()
    expect(await page.getByText("Looking for your payment").isVisible()).toBe(false)
    expect(await page.locator("main").textContent()).toContain("do not pay a second time")
    await close()
  })
})

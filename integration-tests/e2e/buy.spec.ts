import { type Browser, type Page } from "playwright-core"
import { accessibilityFaults } from "./support/accessibility-faults"
import { openBrowser } from "./support/open-browser"
import { openVisit } from "./support/open-visit"
import { SAMPLE_DETAILS } from "./support/sample-details"
import { addToBasket, fillCheckout, placeOrder, settled } from "./support/shopping"

jest.setTimeout(300_000)

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe("a guest buys a basket, from the home page to the confirmation", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it.each([
    { country: "de", place: "on a phone", width: 390, tax: /Includes €[\d.,]+ VAT/ },
    { country: "de", place: "at a desk", width: 1440, tax: /Includes €[\d.,]+ VAT/ },
    { country: "us", place: "on a phone", width: 390, tax: /Sales tax/ },
    { country: "us", place: "at a desk", width: 1440, tax: /Sales tax/ },
  ] as const)("in $country, $place", async ({ country, width, tax }) => {
    const { page, complaints, close } = await openVisit(browser, { viewport: { width, height: 900 } })
    const look = async () => {
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }

    await page.goto(`/${country}`)
    await look()
    await page.locator(`main a[href="/${country}/categories/baskets"]`).first().click()
    await page.waitForURL(/categories\/baskets/)
    await look()
    await page.locator(`main a[href^="/${country}/products/sisal-market-basket"]`).first().click()
    await page.getByRole("heading", { level: 1, name: "Sisal market basket" }).waitFor()
    await page.getByText(/^(In stock|Only \d+ left)$/).waitFor()
    await look()

    await addToBasket(page)
    await page.getByRole("link", { name: "Basket, 1 item" }).click()
    await page.getByRole("heading", { level: 1, name: "Your basket" }).waitFor()
    await page.getByRole("button", { name: "One more" }).click()
    await page.getByRole("link", { name: "Basket, 2 items" }).waitFor()
    await settled(page)
    await look()

    await page.getByRole("link", { name: "Checkout", exact: true }).click()
    await fillCheckout(page, SAMPLE_DETAILS[country])
    await look()
    const review = page.getByRole("region", { name: "Your order" })
    expect(await review.textContent()).toMatch(tax)
    const total = (await review.getByRole("button").textContent())?.replace("Buy now for ", "") ?? "no total"

    await placeOrder(page)
    await look()
    const confirmation = await page.locator("main").textContent()
    expect(confirmation).toMatch(/Order \d+ is placed/)
    expect(confirmation).toContain(total)
    expect(confirmation).toContain("2 pieces")
    expect(confirmation).toContain(SAMPLE_DETAILS[country].address_1)
    await page.getByRole("link", { name: "Basket, empty" }).waitFor()

    await page.reload()
    await page.getByText(/Order \d+ is placed/).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

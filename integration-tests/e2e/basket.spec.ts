import { type Browser, type Page } from "playwright-core"
import { accessibilityFaults } from "./support/accessibility-faults"
import { ask } from "./support/ask"
import { openBrowser } from "./support/open-browser"
import { openVisit, type Visit } from "./support/open-visit"
import { settled } from "./support/shopping"
import { stockedVariant } from "./support/stocked-variant"

jest.setTimeout(300_000)

const AWAY = { status: 503, json: { code: "back_end_unavailable", message: "Your basket is safe." } }

describe("the basket", () => {
  let browser: Browser
  let visit: Visit
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    visit = await openVisit(browser)
    page = visit.page
  })
  afterEach(() => visit.close())

  const openBasket = async (quantity: number) => {
    await page.goto("/de/cart")
    const stocked = await stockedVariant("stoneware-mug", "de", quantity)
    const body = { country: "de", variant_id: stocked.variant_id, quantity }
    await ask(page, "/api/cart/items", { method: "POST", body })
    await page.reload()
    await page.getByRole("spinbutton").waitFor()
    return stocked.available ?? 0
  }
  const quantity = () => page.getByRole("spinbutton").inputValue()

  it("is empty at first, and says so warmly", async () => {
    await page.goto("/de/cart")
    await page.getByText("There is nothing in it yet").waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(visit.complaints).toEqual([])
  })

  it.each(["0", "-3", "1.5", "100000"])(
    "does not take a quantity of %s, and says what it takes",
    async (typed) => {
      await openBasket(2)
      await page.getByRole("spinbutton").fill(typed)
      const advice = typed === "0" ? "use Remove" : "Choose a whole number from 1 to 999."
      await page.getByText(advice).waitFor()
      await page.reload()
      await page.getByRole("spinbutton").waitFor()
      expect(await quantity()).toBe("2")
    }
  )

  it("says how many are left when more are wanted, and goes back to what there was", async () => {
    const available = await openBasket(1)
    await page.getByRole("spinbutton").fill(String(available + 1))
    await page.getByText(new RegExp(`only ${available} left`)).waitFor()
    expect(await quantity()).toBe("1")
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it("gives a line back that was taken out by mistake", async () => {
    await openBasket(2)
    await page.getByRole("button", { name: /^Remove/ }).click()
    await page.getByText("Stoneware mug removed").waitFor()
    await page.getByRole("button", { name: "Put it back" }).click()
    await page.getByRole("spinbutton").waitFor()
    expect(await quantity()).toBe("2")
    await page.getByRole("link", { name: "Basket, 2 items" }).waitFor()
  })

  it("comes along to another country, with its prices", async () => {
    await openBasket(1)
    await page.goto("/ke/cart")
    await page.getByText("Your basket moved with you: prices and stock are now those for Kenya.").waitFor()
    await settled(page)
    expect(await page.locator("main").textContent()).toMatch(/Ksh\s?[\d,]+/)
  })

  it("is safe while the back end is away, and says so", async () => {
    await openBasket(1)
    await page.route("**/api/cart", (route) => route.fulfill(AWAY))
    await page.reload()
    await page.getByText("Your basket is safe").waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.unroute("**/api/cart")
    await page.getByRole("button", { name: "Try again" }).click()
    await page.getByRole("spinbutton").waitFor()
    expect(await quantity()).toBe("1")
  })

  it("keeps an order from going wrong while the back end is away", async () => {
    await openBasket(1)
    await page.goto("/de/checkout")
    await page.locator("#email").waitFor()
    await page.route("**/api/checkout", (route) => route.fulfill(AWAY))
    await page.goto("/de/checkout")
    await page.getByText("Your basket is safe").waitFor()
  })
})

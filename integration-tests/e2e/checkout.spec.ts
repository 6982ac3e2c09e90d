import { type Browser, type Page } from "playwright-core"
import { accessibilityFaults } from "./support/accessibility-faults"
import { ask } from "./support/ask"
import { openBrowser } from "./support/open-browser"
import { openCheckout } from "./support/open-checkout"
import { openVisit, type Visit } from "./support/open-visit"
import { SAMPLE_DETAILS, type SampleDetails } from "./support/sample-details"
import { fillCheckout, placeOrder, settled } from "./support/shopping"

jest.setTimeout(300_000)

type Wrong = { country: keyof typeof SAMPLE_DETAILS; wrong: SampleDetails; field: string; message: RegExp }

describe("the checkout", () => {
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

  const buy = () => page.getByRole("button", { name: /^Buy now/ }).click()
  const focused = () => page.evaluate(() => document.activeElement?.id)
  const errorOf = (field: string) => page.locator(`#${field}-error`).textContent()

  it.each<Wrong>([
    { country: "de", wrong: { postal_code: "1055" }, field: "postal_code", message: /postcode like \d{5}/ },
    { country: "us", wrong: { province: "" }, field: "province", message: /Choose your state/ },
    { country: "us", wrong: { postal_code: "ABC" }, field: "postal_code", message: /ZIP code like \d{5}/ },
    { country: "ke", wrong: { phone: "" }, field: "phone", message: /Enter your phone/ },
    { country: "ng", wrong: { city: " " }, field: "city", message: /Enter your town or city/ },
    { country: "de", wrong: { email: "ada@" }, field: "email", message: /like name@example.com/ },
  ])("says what is wrong in $country: $wrong", async ({ country, wrong, field, message }) => {
    await openCheckout(page, country)
    await fillCheckout(page, { ...SAMPLE_DETAILS[country], ...wrong })
    await buy()
    await page.getByText("One thing needs another look").waitFor()
    expect(await focused()).toBe(field)
    expect(await errorOf(field)).toMatch(message)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(page.url()).toMatch(/checkout$/)
  })

  it("lists everything that is missing, and leads to the first of it", async () => {
    await openCheckout(page, "us")
    await buy()
    await page.getByText("7 things need another look").waitFor()
    expect(await focused()).toBe("email")
    await page.getByRole("link", { name: "Choose your state." }).click()
    expect(await focused()).toBe("province")
  })

  it("refuses the same on the server, field by field", async () => {
    await openCheckout(page, "ke")
    const answer = await ask(page, "/api/checkout", {
      method: "POST",
      body: { email: "ada@shopper.example" },
    })
    expect(answer).toMatchObject({ status: 400, body: { code: "address_incomplete" } })
    const fields = (answer.body.fields as { field: string }[]).map(({ field }) => field)
    const choices = ["shipping_option_id", "provider_id"]
    expect(fields).toEqual(["first_name", "last_name", "address_1", "city", "phone", ...choices])
  })

  it("keeps what was typed and chosen through a reload", async () => {
    await openCheckout(page, "de")
    await fillCheckout(page, SAMPLE_DETAILS.de)
    await page.getByLabel(/Express/).check()
    await settled(page)
    await page.reload()
    await page.locator("#email").waitFor()
    for (const [field, value] of Object.entries(SAMPLE_DETAILS.de)) {
      expect(await page.locator(`#${field}`).inputValue()).toBe(value)
    }
    expect(await page.getByLabel(/Express/).isChecked()).toBe(true)
  })

  it("makes one order of an impatient double click, and shows it to nobody else", async () => {
    await openCheckout(page, "de")
    await fillCheckout(page, SAMPLE_DETAILS.de)
    const placed: string[] = []
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/api/checkout")) placed.push(request.url())
    })
    await page.getByRole("button", { name: /^Buy now/ }).dblclick()
    await page.waitForURL(/\/order\/order_/)
    expect(placed).toHaveLength(1)

    await page.goto("/de/checkout")
    await page.getByRole("link", { name: "See the order you placed last" }).waitFor()

    const stranger = await openVisit(browser)
    await page.goBack()
    const response = await stranger.page.goto(page.url())
    expect(response?.status()).toBe(404)
    await stranger.page.getByRole("heading", { name: "Not found here" }).waitFor()
    expect(await stranger.page.locator("main").textContent()).not.toContain("Lovelace")
    await stranger.close()
  })

  it("moves along when the shopper delivers elsewhere", async () => {
    await openCheckout(page, "de")
    await fillCheckout(page, SAMPLE_DETAILS.de)
    await page.getByText("Somewhere else?").click()
    await page.getByRole("form", { name: "Checkout" }).getByLabel("Country").selectOption("us")
    await page.getByRole("button", { name: "Change country" }).click()
    await page.getByText("Your basket moved with you").waitFor()
    await page.locator("#province").waitFor()
    expect(await page.locator("#first_name").inputValue()).toBe("Ada")
    expect(await page.locator("#address_1").inputValue()).toBe("")
    expect(await page.getByRole("button", { name: /^Buy now/ }).textContent()).toContain("$")
    await fillCheckout(page, SAMPLE_DETAILS.us)
    await placeOrder(page)
  })
})

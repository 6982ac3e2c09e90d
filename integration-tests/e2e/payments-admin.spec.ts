import { type Browser, type Locator, type Page } from "playwright-core"
import { accessibilityFaults } from "./support/accessibility-faults"
import { openBrowser } from "./support/open-browser"
import { openPayment } from "./support/open-payment"
import { openVisit, type Visit } from "./support/open-visit"
import { shopSettings } from "./support/shop-settings"

jest.setTimeout(300_000)

const DESK = { viewport: { width: 1280, height: 850 } }
const PHONE = { viewport: { width: 390, height: 844 } }

const PAGE = "[aria-labelledby=payments-heading]"
const WIDGET = "[aria-labelledby=order-payments-heading]"

describe("staff look after payments in the back office", () => {
  let browser: Browser
  let visit: Visit
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    expect(visit.complaints.filter((text) => /uncaught|payment-attempts/i.test(text))).toEqual([])
    await visit.close()
  })

  const signIn = async (device: typeof DESK) => {
    visit = await openVisit(browser, { ...device, baseURL: shopSettings().backEnd })
    page = visit.page
    await page.goto("/app/login")
    await page.locator('input[name="email"]').fill(process.env.KIONDO_ADMIN_EMAIL ?? "")
    await page.locator('input[name="password"]').fill(process.env.KIONDO_ADMIN_PASSWORD ?? "")
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/app\/orders/)
  }
  const rowOf = (reference: string) =>
    page.locator("tr, li").filter({ has: page.getByRole("button", { name: `Open payment ${reference}` }) })
  const drawer = () => page.getByRole("dialog", { name: "Payment", exact: true })
  const clean = async (part: string) => expect(await accessibilityFaults(page, part)).toEqual([])
  const press = (within: Locator | Page, name: string) =>
    within.getByRole("button", { name, exact: true }).click()
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

  it("see a held payment on top, with what to do, and send it back", async () => {
    const short = await openPayment("wrong_amount")
    const held = await openPayment("wrong_currency")
    await openPayment("success")
    await signIn(DESK)
    await page.getByRole("link", { name: "Payments" }).click()
    const first = page.locator("tbody tr").first()
    await first.getByText("Held for staff").waitFor()
    expect(await rowOf(short.reference).textContent()).toMatch(/Another amount came in.*Refund the payment/)
    expect(await rowOf(held.reference).textContent()).toMatch(/Another currency came in.*Refund the payment/)
    expect(await first.textContent()).toContain("Refund the payment")
    await clean(PAGE)

    const opener = page.getByRole("button", { name: `Open payment ${held.reference}` })
    await opener.press("Enter")
    await drawer().getByText("Payment opened").waitFor()
    await clean("[role=dialog]")
    expect(await drawer().getByRole("button", { name: "Check now" }).isDisabled()).toBe(true)
    await press(drawer(), "Refund")
    const refund = page.getByRole("dialog", { name: "Refund", exact: true })
    await refund.getByText(/all that came in/).waitFor()
    await press(refund, "Refund")
    await press(page.getByRole("alertdialog"), "Refund")
    await page.getByText(/^(The refund is on its way|The money is back)\.$/).waitFor()
    await drawer().getByText("Refund asked for").waitFor()
    await drawer()
      .getByText(process.env.KIONDO_ADMIN_EMAIL ?? "", { exact: true })
      .first()
      .waitFor()
    for (let tries = 0; tries < 40 && !(await drawer().getByText("Refund done").isVisible()); tries++) {
      await press(drawer(), "Check now")
      await page.waitForTimeout(500)
    }
    await drawer().getByText("Refund done").waitFor()
    await drawer().getByText("Refunded", { exact: true }).first().waitFor()
    expect(await drawer().getByRole("button", { name: "Refund", exact: true }).isDisabled()).toBe(true)
    await page.keyboard.press("Escape")
    await drawer().waitFor({ state: "detached" })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it("give a part of an order's payment back, and read it on the order", async () => {
    const paid = await openPayment("success")
    await signIn(DESK)
    await page.goto(`/app/payments?q=${paid.reference}`)
    await page.getByRole("button", { name: `Open payment ${paid.reference}` }).click()
    await press(drawer(), "Refund")
    const amount = page.getByLabel("Amount in KES")
    const left = Number(await amount.inputValue())
    expect(left).toBeGreaterThan(100)
    const refund = page.getByRole("dialog", { name: "Refund", exact: true })
    await amount.fill(String(left + 1))
    await press(refund, "Refund")
    await page.getByText("That is more than is left of this payment.").waitFor()
    await clean("[role=dialog]")
    await amount.fill("100.50")
    await page.getByLabel(/^Note/).fill("One mug came chipped")
    await press(refund, "Refund")
    await press(page.getByRole("alertdialog"), "Refund")
    await drawer().getByText("KES 100.50", { exact: false }).first().waitFor()

    await page.goto(`/app/orders/${paid.order_id}`)
    const widget = page
      .locator("div", { has: page.getByRole("heading", { name: "Payment timeline" }) })
      .last()
    const card = widget.locator("xpath=..")
    await card.getByText("Refund asked for").waitFor()
    await card.getByText("Order placed").first().waitFor()
    await clean(WIDGET)
    await card.getByRole("link", { name: `Open payment ${paid.reference}` }).click()
    await drawer().getByText("Refund asked for").waitFor()
    expect(new URL(page.url()).pathname).toBe("/app/payments")
  })

  it("find a payment by its state, reference or order, in an address that can be shared, and on a phone", async () => {
    const declined = await openPayment("declined")
    const paid = await openPayment("success")
    await signIn(PHONE)
    await page.goto("/app/payments")
    await rowOf(paid.reference).waitFor()
    expect(await isWide()).toBe(false)
    await clean(PAGE)

    await page.getByRole("button", { name: "State: Any state" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Not paid" }).click()
    await page.keyboard.press("Escape")
    await rowOf(declined.reference).waitFor()
    await rowOf(paid.reference).waitFor({ state: "detached" })
    await page.reload()
    await rowOf(declined.reference).waitFor()
    expect(new URL(page.url()).searchParams.getAll("state")).toEqual(["failed"])

    await page.getByRole("searchbox").fill(paid.reference)
    await page.getByText("No payment fits").waitFor()
    await press(page, "Clear filters")
    const number = /\d+/.exec((await rowOf(paid.reference).getByRole("link").textContent()) ?? "")
    await page.getByRole("searchbox").fill(`#${number}`)
    await rowOf(declined.reference).waitFor({ state: "detached" })
    await page.getByRole("button", { name: `Open payment ${paid.reference}` }).click()
    await drawer().getByText("Money received").waitFor()
    expect(await isWide()).toBe(false)
    await clean("[role=dialog]")
  })
})

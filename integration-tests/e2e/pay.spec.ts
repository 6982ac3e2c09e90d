import { type Browser, type Page } from "playwright-core"
import { accessibilityFaults } from "./support/accessibility-faults"
import { openBrowser } from "./support/open-browser"
import { openCheckout } from "./support/open-checkout"
import { openVisit, type Visit } from "./support/open-visit"
import { choose, paymentPage } from "./support/paystack-page"
import { SAMPLE_DETAILS } from "./support/sample-details"
import { sandboxPayments } from "./support/sandbox-payments"
import { fillCheckout } from "./support/shopping"
import { shopSettings } from "./support/shop-settings"

jest.setTimeout(300_000)

const PHONE = { viewport: { width: 390, height: 844 } }

describe("a shopper in Kenya pays on a phone", () => {
  let browser: Browser
  let visit: Visit
  let page: Page
  let email: string
  let shoppers = 0

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    visit = await openVisit(browser, PHONE)
    page = visit.page
    shoppers += 1
    email = `wanjiru.${shoppers}@shopper.example`
    await openCheckout(page, "ke")
    await fillCheckout(page, { ...SAMPLE_DETAILS.ke, email })
  })
  afterEach(async () => {
    const ours = visit.complaints.filter((text) => text.includes(shopSettings().storefront))
    expect(ours).toEqual([])
    await visit.close()
  })

  const buy = () => page.getByRole("button", { name: /^Buy now for Ksh/ })
  const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name })
  const look = async () => {
    expect(await accessibilityFaults(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    ).toBeLessThanOrEqual(0)
  }
  const placed = async () => {
    await page.waitForURL(/\/ke\/order\/order_/)
    await heading(/^Thank you/).waitFor()
    expect(await page.locator("main").textContent()).toContain("Paid. Nothing more to pay.")
    await page.getByRole("link", { name: "Basket, empty" }).waitFor()
  }
  const paid = async () => (await sandboxPayments(email)).filter(({ status }) => status === "success")

  it("with M-Pesa, and gets the order; a reload of the return page shows it again", async () => {
    expect(await page.getByLabel(/^M-Pesa or card/).isChecked()).toBe(true)
    await look()
    await buy().click()
    await choose(page, "pay")
    await placed()
    await look()

    const [payment] = await paid()
    const back = `/ke/checkout/return?trxref=${payment?.reference}&reference=${payment?.reference}`
    await page.goto(back)
    await placed()
    const stranger = await openVisit(browser, PHONE)
    await stranger.page.goto(back)
    await stranger.page.getByRole("heading", { name: /^Order \d+ is placed$/ }).waitFor()
    expect(await accessibilityFaults(stranger.page)).toEqual([])
    expect(await stranger.page.locator("main").textContent()).not.toMatch(/Ada|Lovelace|Moi Avenue|order_/)
    await stranger.close()
  })

  it("is declined, told so, and tries again with one press", async () => {
    await buy().click()
    await choose(page, "decline")
    await heading("The payment was declined").waitFor()
    await look()
    await page.getByRole("button", { name: "Try again" }).click()
    await choose(page, "pay")
    await placed()
    expect(await paid()).toHaveLength(1)
  })

  it("is declined, and pays in another way without typing anything again", async () => {
    await buy().click()
    await choose(page, "decline")
    await page.getByRole("link", { name: "Choose another way to pay" }).click()
    await page.getByText("The payment was declined").waitFor()
    expect(await page.locator("#email").inputValue()).toBe(email)
    await page.getByLabel(/^Pay on delivery/).check()
    await buy().click()
    await page.waitForURL(/\/ke\/order\/order_/)
    expect(await page.locator("main").textContent()).toContain("To be paid on delivery")
    expect(await paid()).toEqual([])
  })

  it("leaves without paying, comes back, and goes on with the same payment", async () => {
    await buy().click()
    const opened = await paymentPage(page)
    await choose(page, "cancel")
    await heading("Waiting for your payment").waitFor()
    await look()
    await page.goto("/ke/checkout")
    await page.getByText("You have a payment open").waitFor()
    await look()
    await page.getByRole("link", { name: "Continue to payment" }).click()
    expect(await paymentPage(page)).toBe(opened)
    await choose(page, "pay")
    await placed()
    expect(await paid()).toHaveLength(1)
  })

  it("waits for a slow payment, through a reload, and is led to the order", async () => {
    await buy().click()
    await choose(page, "slow")
    await heading(/^(Waiting for your payment|Confirming your payment)/).waitFor()
    await page.reload()
    await heading(/^(Waiting for your payment|Confirming your payment)/).waitFor()
    await placed()
    expect(await paid()).toHaveLength(1)
  })

  it("pays another amount, and is told that it is held and not to pay again", async () => {
    await buy().click()
    await choose(page, "wrongAmount")
    await heading("A different amount came in").waitFor()
    await look()
    expect(await page.locator("main").textContent()).toMatch(/Please don’t pay again.*reference is/s)
    await page.reload()
    await heading("A different amount came in").waitFor()
    await page.goto("/ke/checkout")
    await heading("A different amount came in").waitFor()
    await page.getByRole("button", { name: "Start a new basket" }).click()
    await page.getByRole("link", { name: "Basket, empty" }).waitFor()
  })

  it("opens one payment with a double click, and finds it again by the back button", async () => {
    await buy().dblclick()
    const opened = await paymentPage(page)
    await page.goBack()
    await page.getByText("You have a payment open").waitFor()
    expect(await page.locator("#email").inputValue()).toBe(email)
    await buy().click()
    expect(await paymentPage(page)).toBe(opened)
    expect(await sandboxPayments(email)).toHaveLength(1)
    await choose(page, "pay")
    await placed()
    await page.goBack()
    expect(await paid()).toHaveLength(1)
  })

  it("pays with the page closed, and finds the order where the basket was", async () => {
    await buy().click()
    await paymentPage(page)
    const payment = await page.context().newPage()
    await payment.goto(page.url())
    await payment.getByRole("button", { name: "Pay", exact: true }).click()
    await payment.waitForURL(/checkout\/return/)
    await payment.close()
    await page.goto("/ke/checkout")
    await placed()
  })
})

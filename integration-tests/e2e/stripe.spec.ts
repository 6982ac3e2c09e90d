import { type Browser, type Page } from "playwright-core"
import { accessibilityFaults } from "./support/accessibility-faults"
import { openBrowser } from "./support/open-browser"
import { openCheckout } from "./support/open-checkout"
import { openVisit, type Visit } from "./support/open-visit"
import { SAMPLE_DETAILS } from "./support/sample-details"
import { fillCheckout } from "./support/shopping"

jest.setTimeout(300_000)

const METHOD = {
  provider_id: "pp_stripe_stripe",
  label: "Card",
  note: "Through Stripe.",
  next: "Next, you pay.",
}
const AWAITING = {
  state: "awaiting_payment",
  reason: null,
  message: null,
  payment: {
    provider_id: METHOD.provider_id,
    kind: "client_secret",
    url: null,
    client_secret: "pi_1_secret_1",
    reference: "pi_1",
  },
  expires_at: null,
  order_id: null,
  order_number: null,
}

// As much of Stripe.js as the checkout uses: one card is declined, every other one goes to the return page.
const STRIPE_JS = `window.Stripe = () => ({
  _registerWrapper() {},
  registerAppInfo() {},
  elements: ({ clientSecret }) => ({
    create: () => {
      const on = {}
      return {
        on: (name, then) => (on[name] = then),
        mount: (place) => {
          place.innerHTML = '<label>Card number <input id="card"></label>'
          place.dataset.secret = clientSecret
          setTimeout(() => on.ready(), 20)
        },
        destroy() {},
      }
    },
  }),
  confirmPayment: async ({ confirmParams: { return_url } }) => {
    if (document.querySelector("#card").value === "4000")
      return { error: { type: "card_error", message: "Your card was declined." } }
    location.assign(return_url + "?payment_intent=pi_1&redirect_status=succeeded")
    return new Promise(() => {})
  },
})`

describe("a shopper pays by card through Stripe", () => {
  let browser: Browser
  let visit: Visit
  let page: Page
  const scripts: string[] = []

  beforeAll(async () => {
    browser = await openBrowser()
    visit = await openVisit(browser)
    page = visit.page
    await page.route("https://js.stripe.com/**", (route) => {
      scripts.push(route.request().url())
      return route.fulfill({ contentType: "text/javascript", body: STRIPE_JS })
    })
    await page.route("**/api/checkout", async (route) => {
      if (route.request().method() === "POST") return route.fulfill({ json: { checkout: AWAITING } })
      if (route.request().method() !== "GET") return route.fallback()
      const answer = await route.fetch()
      const { checkout } = (await answer.json()) as { checkout: object }
      const json = {
        checkout: { ...checkout, payment_methods: [METHOD], stripe_key: "pk_test_of_the_tests" },
      }
      return route.fulfill({ response: answer, json })
    })
    await page.route("**/api/checkout/status*", (route) =>
      route.fulfill({ json: { checkout: { ...AWAITING, state: "processing" } } })
    )
  })
  afterAll(async () => {
    await visit.close()
    await browser.close()
  })

  it("in Stripe's element on the checkout, which alone loads Stripe's script", async () => {
    await openCheckout(page, "de")
    await fillCheckout(page, SAMPLE_DETAILS.de)
    expect(scripts).toEqual([])
    await page.getByRole("button", { name: "Continue to payment" }).click()
    await page.locator("#card").waitFor()
    expect(scripts).toHaveLength(1)
    expect(await page.locator("[data-secret]").getAttribute("data-secret")).toBe("pi_1_secret_1")
    expect(await accessibilityFaults(page)).toEqual([])

    await page.locator("#card").fill("4000")
    await page.getByRole("button", { name: /^Buy now for €/ }).click()
    await page.getByText("Your card was declined.").waitFor()
    expect(page.url()).toMatch(/\/de\/checkout$/)

    await page.getByRole("button", { name: "Back to your details" }).click()
    expect(await page.locator("#address_1").inputValue()).toBe(SAMPLE_DETAILS.de.address_1)
    await page.getByRole("button", { name: "Continue to payment" }).click()
    await page.locator("#card").fill("4242")
    await page.getByRole("button", { name: /^Buy now for €/ }).click()
    await page.waitForURL(/\/de\/checkout\/return\?payment_intent=pi_1/)
    await page.getByRole("heading", { name: /^Confirming your payment/ }).waitFor()
    expect(visit.complaints).toEqual([])
  })

  it("says what to do where Stripe's script can't be had", async () => {
    await page.unroute("https://js.stripe.com/**")
    await page.route("https://js.stripe.com/**", (route) => route.abort())
    await page.goto("/de/checkout")
    await page.getByRole("button", { name: "Continue to payment" }).click()
    await page.getByText("choose another way to pay").waitFor()
    await page.getByRole("button", { name: "Back to your details" }).click()
    await page.locator("#email").waitFor()
  })
})

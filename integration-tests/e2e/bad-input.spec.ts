import { type Browser, type Page } from "playwright-core"
import { ask } from "./support/ask"
import { openBrowser } from "./support/open-browser"
import { openVisit, type Visit } from "./support/open-visit"
import { SAMPLE_DETAILS } from "./support/sample-details"
import { shopSettings } from "./support/shop-settings"
import { stockedVariant, stockOf } from "./support/stocked-variant"

jest.setTimeout(300_000)

const MUG = "stoneware-mug"

describe("what the shopper's own endpoints are given", () => {
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
    await page.goto("/de/cart")
    await page.getByText("There is nothing in it yet").waitFor()
  })
  afterEach(() => visit.close())

  const add = async (quantity: unknown, variantId?: string) => {
    const variant_id = variantId ?? (await stockedVariant(MUG, "de", 5)).variant_id
    return ask(page, "/api/cart/items", { method: "POST", body: { country: "de", variant_id, quantity } })
  }
  const lines = async () => {
    const { cart } = (await ask(page, "/api/cart")).body as {
      cart: { lines: { id: string; quantity: number }[] }
    }
    return cart.lines
  }

  it.each([0, -1, 1.5, 100_000, "2", null])(
    "a quantity of %p: 400, and the basket unharmed",
    async (quantity) => {
      expect((await add(2)).status).toBe(200)
      const [line] = await lines()
      expect(await add(quantity)).toMatchObject({
        status: 400,
        cache: "no-store",
        body: { code: "quantity_invalid" },
      })
      expect(
        await ask(page, `/api/cart/items/${line?.id}`, { method: "PATCH", body: { quantity } })
      ).toMatchObject({ status: 400, body: { code: "quantity_invalid" } })
      expect(await lines()).toEqual([expect.objectContaining({ quantity: 2 })])
    }
  )

  it("more than there is: says how many are left, and the basket unharmed", async () => {
    const few = (await stockOf(MUG, "de")).find(({ available }) => available !== null && available > 0)
    const available = few?.available ?? 0
    expect((await add(1, few?.variant_id)).status).toBe(200)
    const refused = await add(available, few?.variant_id)
    expect(refused).toMatchObject({ status: 409, body: { code: "out_of_stock", available } })
    expect(refused.body.message).toContain(`${available}`)
    const [line] = await lines()
    const change = { method: "PATCH", body: { quantity: available + 1 } }
    expect(await ask(page, `/api/cart/items/${line?.id}`, change)).toMatchObject({
      status: 409,
      body: { code: "out_of_stock", available },
    })
    expect(await lines()).toEqual([expect.objectContaining({ quantity: 1 })])
  })

  it("a variant, country, product, or line that is not there: 404", async () => {
    expect(await add(1, "variant_nonsense")).toMatchObject({
      status: 404,
      body: { code: "variant_not_found" },
    })
    const nowhere = { country: "xx", variant_id: "variant_nonsense", quantity: 1 }
    expect(await ask(page, "/api/cart/items", { method: "POST", body: nowhere })).toMatchObject({
      status: 404,
      body: { code: "country_not_supported" },
    })
    expect(await ask(page, "/api/stock/nonsense?country=de")).toMatchObject({
      status: 404,
      body: { code: "product_not_found" },
    })
    await add(1)
    expect(await ask(page, "/api/cart/items/nonsense", { method: "DELETE" })).toMatchObject({
      status: 404,
      body: { code: "line_not_found" },
    })
  })

  it("someone else's line: 404, and it stays where it is", async () => {
    await add(1)
    const [theirs] = await lines()
    const other = await openVisit(browser)
    await other.page.goto("/de/cart")
    const { variant_id } = await stockedVariant(MUG, "de")
    await ask(other.page, "/api/cart/items", {
      method: "POST",
      body: { country: "de", variant_id, quantity: 1 },
    })
    expect(await ask(other.page, `/api/cart/items/${theirs?.id}`, { method: "DELETE" })).toMatchObject({
      status: 404,
      body: { code: "line_not_found" },
    })
    await other.close()
    expect(await lines()).toHaveLength(1)
  })

  it("a body that is not JSON, of another type, of another shape, or far too long: 4xx", async () => {
    const post = (raw: string, type?: string) => ask(page, "/api/cart/items", { method: "POST", raw, type })
    expect(await post("country=de")).toMatchObject({ status: 400, body: { code: "body_invalid" } })
    expect(await post("{}", "text/plain")).toMatchObject({
      status: 415,
      body: { code: "content_type_unsupported" },
    })
    expect(await post('{"country":"de","price":0}')).toMatchObject({
      status: 400,
      body: { code: "body_invalid" },
    })
    const long = JSON.stringify({ country: "de", variant_id: "x".repeat(10 * 1024 * 1024), quantity: 1 })
    expect(await post(long)).toMatchObject({ status: 413, body: { code: "body_too_large" } })
  })

  it("a request from another site: 403", async () => {
    const response = await fetch(`${shopSettings().storefront}/api/cart/items`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
      body: "{}",
    })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: "origin_not_allowed" })
  })

  it.each(["nonsense", "cart_01ARZ3NDEKTSV4RRFFQ69G5FAV", "cart_01ARZ3NDEKTSV4RRFFQ69G5FAV.c2lnbmF0dXJl"])(
    "a basket cookie of %p: a fresh basket, and a kind word",
    async (value) => {
      const cookie = { name: "kiondo_cart", value, url: shopSettings().storefront, httpOnly: true }
      await page.context().addCookies([cookie])
      expect(await ask(page, "/api/checkout", { method: "POST", body: {} })).toMatchObject({
        status: 404,
        body: { code: "cart_not_found" },
      })
      await page.reload()
      await page.getByText("Your earlier basket is no longer available").waitFor()
      expect((await add(1)).status).toBe(200)
    }
  )

  it("an order sent twice at the same moment, and once more: one order", async () => {
    await add(1)
    const { checkout } = (await ask(page, "/api/checkout")).body as {
      checkout: { shipping_options: { id: string }[] }
    }
    const { email, ...address } = SAMPLE_DETAILS.de
    const shipping_option_id = checkout.shipping_options[0]?.id
    const body = { email, address, shipping_option_id, provider_id: "pp_system_default" }
    const cookies = await page.context().cookies()
    const send = () =>
      ask(page, "/api/checkout", { method: "POST", body, headers: { "idempotency-key": "same-press" } })
    const both = await Promise.all([send(), send()])
    await page.context().addCookies(cookies)
    const answers = [...both, await send()].filter(({ body: { code } }) => code !== "checkout_busy")
    const orders = answers.map(({ status, body }) => ({
      status,
      order_id: (body.checkout as { order_id: string }).order_id,
    }))
    expect(orders[0]?.order_id).toMatch(/^order_/)
    expect(new Set(orders.map(({ order_id }) => order_id)).size).toBe(1)
    expect(orders.length).toBeGreaterThanOrEqual(2)
    expect(orders[0]?.status).toBe(200)
  })
})

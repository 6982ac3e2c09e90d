import { staffClient, type StaffClient } from "./support/staff-client"
import { shopSettings } from "./support/shop-settings"

const FRESH_WITHIN_MS = 5000
const POLL_MS = 250

jest.setTimeout(120_000)

const get = (path: string) => fetch(`${shopSettings().storefront}${path}`, { redirect: "manual" })
const pageText = async (path: string) => (await get(path)).text()

async function secondsUntil(isSo: () => Promise<boolean>): Promise<number> {
  const began = Date.now()
  while (Date.now() - began < FRESH_WITHIN_MS * 2) {
    if (await isSo()) return (Date.now() - began) / 1000
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return Number.POSITIVE_INFINITY
}

describe("the catalogue, as cached pages", () => {
  let staff: StaffClient

  beforeAll(async () => {
    staff = await staffClient()
  })

  it("shows a price that staff change, on the product page and in the listing, within five seconds", async () => {
    const product = await staff.product("stoneware-mug")
    const variants = product.variants.map(({ id }) => id)
    const before = await staff.setPrices(product.id, variants, "eur", 23.45)
    const pages = ["/de/products/stoneware-mug", "/de/categories/ceramics"]
    try {
      for (const path of pages) {
        const seconds = await secondsUntil(async () => (await pageText(path)).includes("23.45"))
        expect({ path, isFresh: seconds * 1000 < FRESH_WITHIN_MS }).toEqual({ path, isFresh: true })
      }
    } finally {
      await staff.restorePrices(product.id, before)
    }
    const back = await secondsUntil(async () => !(await pageText(pages[0] ?? "")).includes("23.45"))
    expect(back * 1000).toBeLessThan(FRESH_WITHIN_MS)
  })

  it("keeps its pages when somebody without the secret asks to make them anew", async () => {
    const body = JSON.stringify({ type: "catalogue.changed", timestamp: new Date(), data: { entities: [] } })
    const headers = {
      "content-type": "application/json",
      "webhook-id": "msg_1",
      "webhook-timestamp": String(Math.floor(Date.now() / 1000)),
      "webhook-signature": "v1,AAAA",
    }
    const url = `${shopSettings().storefront}/api/revalidate`
    for (const init of [
      { headers, body },
      { body },
      { headers: { ...headers, "webhook-timestamp": "1" }, body },
    ]) {
      const answer = await fetch(url, { method: "POST", ...init })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: "invalid_signature" })
    }
  })

  it("answers what is not there with a kind 404, and never with a 500", async () => {
    for (const path of [
      "/xx",
      "/de/products/no-such-thing",
      "/de/categories/nothing",
      "/de/nowhere",
      "/DE'--",
    ]) {
      const answer = await get(path)
      expect({ path, status: answer.status }).toEqual({ path, status: 404 })
      expect(await answer.text()).not.toMatch(/ at .*\.js:\d+/)
    }
    for (const query of ["sort=nonsense", "page=-1", "page=999999", "page=x", "sort=price-asc&page=%00"]) {
      expect((await get(`/de/shop?${query}`)).status).toBeLessThan(500)
    }
  })

  it("tells search engines of each product once a country", async () => {
    const html = await pageText("/de/products/sisal-market-basket")
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/de\/products\/sisal-market-basket"/)
    expect(html).toMatch(/hrefLang="x-default"/i)
    expect(html).toMatch(/property="og:image"/)
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
      ([, json]) => {
        const parsed: { "@type": string } | { "@type": string }[] = JSON.parse(json ?? "")
        return parsed
      }
    )
    expect(data.map((entry) => entry["@type"])).toEqual(expect.arrayContaining(["Product", "BreadcrumbList"]))
    expect(await pageText("/sitemap.xml")).toContain("/us/products/sisal-market-basket")
    expect(await pageText("/robots.txt")).toMatch(/sitemap:/i)
  })

  it("sends a first-time visitor to a country, and remembers the one they chose", async () => {
    const german = await fetch(`${shopSettings().storefront}/`, {
      headers: { "accept-language": "en-US,en;q=0.9" },
      redirect: "manual",
    })
    expect(german.status).toBeGreaterThanOrEqual(300)
    expect(german.headers.get("location")).toMatch(/\/us$/)
  })
})

import { beforeEach, describe, expect, it, vi } from "vitest"
import { shopRoute } from "../server/shop-route"
import { StoreFault } from "../server/store-fault"
import { ShopError } from "../shop-error"

vi.mock("@/lib/env", () => ({ env: () => ({ STOREFRONT_URL: "https://kiondo.shop" }) }))

const request = (method: string, origin = "https://kiondo.shop") =>
  new Request("https://kiondo.shop/api/cart", { method, headers: { origin } })

const failing = (error: unknown) => shopRoute(() => Promise.reject(error))

describe("a route of the shopper's own", () => {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true)
  beforeEach(() => log.mockClear())

  it("answers what the handler gives, never to be cached", async () => {
    const answer = await shopRoute(async () => ({ cart: null }))(request("GET"), {})
    expect(answer.status).toBe(200)
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(await answer.json()).toEqual({ cart: null })
  })

  it("lets no other site write, and reads from anywhere", async () => {
    const handler = vi.fn(async () => ({}))
    const refused = await shopRoute(handler)(request("POST", "https://evil.test"), {})
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ code: "origin_not_allowed" })
    expect(handler).not.toHaveBeenCalled()
    expect((await shopRoute(handler)(request("GET", "https://evil.test"), {})).status).toBe(200)
  })

  it("refuses with code, message and details", async () => {
    const answer = await failing(new ShopError("out_of_stock", { available: 2 }))(request("POST"), {})
    expect(answer.status).toBe(409)
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(await answer.json()).toEqual({
      code: "out_of_stock",
      message: "There isn't enough of this left.",
      available: 2,
    })
    expect(log).not.toHaveBeenCalled()
  })

  it("answers 400 to what Medusa refuses without a reason we know, and logs no message of it", async () => {
    const answer = await failing(new StoreFault(400, "invalid_data", "", "email ada@x is bad"))(
      request("POST"),
      {}
    )
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: "request_refused" })
    expect(log).toHaveBeenCalledOnce()
    expect(String(log.mock.calls[0]?.[0])).not.toContain("ada@x")
  })

  it("never shows a stack", async () => {
    const answer = await failing(new Error("secret detail"))(request("GET"), {})
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain("secret detail")
  })
})

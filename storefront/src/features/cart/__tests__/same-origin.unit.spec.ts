import { describe, expect, it } from "vitest"
import { assertSameOrigin } from "../server/same-origin"

function request(headers: Record<string, string>) {
  return new Request("http://127.0.0.1:8000/api/cart", { method: "POST", headers })
}

describe("same origin", () => {
  it("takes the public origin, and the host the request was sent to", () => {
    expect(() =>
      assertSameOrigin(request({ origin: "https://kiondo.shop" }), "https://kiondo.shop")
    ).not.toThrow()
    const local = request({ origin: "http://127.0.0.1:8000", host: "127.0.0.1:8000" })
    expect(() => assertSameOrigin(local, "http://localhost:8000")).not.toThrow()
  })

  it.each([
    ["no origin", {}],
    ["the null origin", { origin: "null" }],
    ["another site", { origin: "https://evil.test", host: "kiondo.shop" }],
    ["a look-alike", { origin: "https://kiondo.shop.evil.test", host: "kiondo.shop" }],
  ])("refuses %s", (_, headers) => {
    expect(() => assertSameOrigin(request({ ...headers }), "https://kiondo.shop")).toThrow(
      expect.objectContaining({ code: "origin_not_allowed" })
    )
  })
})

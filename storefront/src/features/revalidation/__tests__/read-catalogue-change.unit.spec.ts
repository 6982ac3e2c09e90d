import { Webhook } from "standardwebhooks"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { readCatalogueChange } from "../read-catalogue-change"

const SECRET = Buffer.alloc(32, 7).toString("base64")
const NOW = new Date("2026-11-20T12:00:00Z")

const message = {
  type: "catalogue.changed",
  timestamp: NOW.toISOString(),
  data: { entities: [{ type: "product", id: "prod_1" }] },
}

const signed = (body: string, at = NOW, secret = SECRET) =>
  new Headers({
    "webhook-id": "msg_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign("msg_1", at, body),
  })

const refusalOf = (reading: ReturnType<typeof readCatalogueChange>) =>
  "refusal" in reading ? reading.refusal : undefined

beforeEach(() => vi.useFakeTimers({ now: NOW }))
afterEach(() => vi.useRealTimers())

describe("a message signed with the shared secret", () => {
  it("is read", () => {
    const body = JSON.stringify(message)
    expect(readCatalogueChange(body, signed(body), SECRET)).toEqual({ entities: message.data.entities })
  })

  it.each([
    ["no JSON", "not json"],
    ["another type", JSON.stringify({ ...message, type: "order.placed" })],
    ["no entity", JSON.stringify({ ...message, data: { entities: [] } })],
    ["an unknown entity", JSON.stringify({ ...message, data: { entities: [{ type: "order", id: "1" }] } })],
  ])("is refused as malformed with %s", (_, body) => {
    expect(refusalOf(readCatalogueChange(body, signed(body), SECRET))).toMatchObject({
      status: 400,
      code: "invalid_body",
    })
  })
})

describe("a message not to be trusted", () => {
  const body = JSON.stringify(message)

  it.each([
    ["without a signature", new Headers()],
    ["signed with another secret", signed(body, NOW, Buffer.alloc(32, 8).toString("base64"))],
    ["signed for another body", signed(`${body} `)],
    ["older than five minutes", signed(body, new Date(NOW.getTime() - 301_000))],
    ["from the future", signed(body, new Date(NOW.getTime() + 301_000))],
  ])("is refused when %s", (_, headers) => {
    expect(refusalOf(readCatalogueChange(body, headers, SECRET))).toMatchObject({
      status: 401,
      code: "invalid_signature",
    })
  })

  it("is refused with a signature of nonsense", () => {
    const headers = signed(body)
    headers.set("webhook-signature", "v1,%%%")
    expect(refusalOf(readCatalogueChange(body, headers, SECRET))?.status).toBe(401)
  })
})

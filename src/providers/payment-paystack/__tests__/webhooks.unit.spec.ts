import { FIRST, SESSION, startProvider } from "./start-provider"

const code = (name: string) => expect.objectContaining({ code: name })
const charge = (changes = {}, event = "charge.success") => ({
  event,
  data: { reference: FIRST, amount: 2500, currency: "KES", ...changes },
})

describe("a webhook", () => {
  it.each([
    ["charge.success", "captured"],
    ["charge.failed", "failed"],
  ])("%s leads to its session: %s", async (event, action) => {
    const { provider, signed, paystack } = startProvider()
    const result = await provider.getWebhookActionAndData(signed(charge({}, event)))
    expect(result).toEqual({ action, data: { session_id: SESSION, amount: 25 } })
    expect(paystack.requests).toEqual([])
  })

  it.each([
    ["refund.pending", { transaction_reference: FIRST, amount: "1000", currency: "KES" }, 10],
    ["refund.processed", { transaction_reference: FIRST, amount: "1000", currency: "KES" }, 10],
    ["refund.failed", { transaction_reference: FIRST, amount: "10.5", currency: "KES" }, 0],
    ["refund.needs-attention", { transaction_reference: FIRST, amount: 1000, currency: "EUR" }, 0],
    ["charge.dispute.create", { transaction: { reference: FIRST }, amount: 5, currency: "KES" }, 0.05],
    ["something.new", { reference: FIRST }, 0],
  ])("%s is not mapped, yet names its session", async (event, data, amount) => {
    const { provider, signed } = startProvider()
    const result = await provider.getWebhookActionAndData(signed({ event, data }))
    expect(result).toEqual({ action: "not_supported", data: { session_id: SESSION, amount } })
  })

  it.each([
    charge({ reference: "another-shops-order" }),
    charge({ reference: 5 }),
    { event: "transfer.success", data: { reference: "trf_1" } },
    { event: "charge.success" },
    { event: "charge.success", data: [] },
    { event: "charge.success", data: "x" },
  ])("that is of no session of ours is let go: %j", async (event) => {
    const { provider, signed } = startProvider()
    expect(await provider.getWebhookActionAndData(signed(event))).toEqual({ action: "not_supported" })
  })

  it.each(["", "{", "null", "[]", "5", '{"event":5}', "\u0000", '{"event":null,"data":{}}'])(
    "signed and malformed is refused: %j",
    async (body) => {
      const { provider, signed } = startProvider()
      const reading = provider.getWebhookActionAndData(signed(undefined, body))
      await expect(reading).rejects.toThrow(code("webhook_malformed"))
    }
  )

  it("is checked over the raw body, not over JSON written again", async () => {
    const { provider, signed } = startProvider()
    const spaced = JSON.stringify(charge(), null, 4)
    const good = signed(undefined, spaced)
    await expect(provider.getWebhookActionAndData(good)).resolves.toMatchObject({ action: "captured" })
    const buffer = { ...good, rawData: Buffer.from(spaced) }
    await expect(provider.getWebhookActionAndData(buffer)).resolves.toMatchObject({ action: "captured" })
    const rewritten = { ...good, rawData: JSON.stringify(charge()) }
    await expect(provider.getWebhookActionAndData(rewritten)).rejects.toThrow(
      code("webhook_signature_invalid")
    )
  })

  it("is read from the raw body, whatever the parsed one says", async () => {
    const { provider, signed } = startProvider()
    const payload = { ...signed(charge()), data: { event: "charge.failed", data: {} } }
    expect(await provider.getWebhookActionAndData(payload)).toMatchObject({ action: "captured" })
  })

  it.each([undefined, "", "ab", "0".repeat(128), "0".repeat(129), 5, ["x"], "é".repeat(64)])(
    "with the signature %p is refused",
    async (signature) => {
      const { provider, signed } = startProvider()
      const payload = { ...signed(charge()), headers: { "x-paystack-signature": signature } }
      const error = await provider.getWebhookActionAndData(payload).catch((one) => one)
      expect(error).toMatchObject({ type: "unauthorized", code: "webhook_signature_invalid" })
    }
  )

  it("changed by one byte, or without a body, is refused", async () => {
    const { provider, signed } = startProvider()
    const good = signed(charge())
    const rawData = good.rawData.replace("2500", "2501")
    for (const payload of [
      { ...good, rawData },
      { ...good, rawData: undefined as never },
      { ...good, headers: undefined as never },
    ])
      await expect(provider.getWebhookActionAndData(payload)).rejects.toThrow(
        code("webhook_signature_invalid")
      )
  })

  it("never answers with anything but its own errors, whatever the signed body", async () => {
    const { provider, signed } = startProvider()
    let seed = 7
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    const pieces = [
      '{"event":',
      '"charge.success"',
      ',"data":{',
      `"reference":"${FIRST}"`,
      "}",
      "[",
      "1e999",
      "null",
    ]
    for (let round = 0; round < 2000; round++) {
      const body = Array.from({ length: next(8) }, () => pieces[next(pieces.length)]).join("")
      const result = await provider.getWebhookActionAndData(signed(undefined, body)).catch((one) => one)
      expect([undefined, "webhook_malformed"]).toContain(result.code)
    }
  })
})

describe("the webhook allow-list", () => {
  const webhook_addresses = ["52.31.139.75", "2001:db8::1"]
  const from = (headers: Record<string, unknown>, options = {}) => {
    const { provider, signed } = startProvider({ webhook_addresses, ...options })
    const good = signed(charge())
    return provider.getWebhookActionAndData({ ...good, headers: { ...good.headers, ...headers } })
  }

  it.each([
    "52.31.139.75",
    "1.2.3.4, 52.31.139.75",
    "::ffff:52.31.139.75",
    "2001:db8::1",
    ["9.9.9.9", "52.31.139.75"],
  ])("lets in %p", async (header) => {
    expect(await from({ "x-forwarded-for": header })).toMatchObject({ action: "captured" })
  })

  it.each(["52.31.139.75, 1.2.3.4", "1.2.3.4", "", " , ", undefined, 5, []])("refuses %p", async (header) => {
    const error = await from({ "x-forwarded-for": header }).catch((one) => one)
    expect(error).toMatchObject({ type: "unauthorized", code: "webhook_address_refused" })
  })

  it("reads the header it is told, and no other", async () => {
    const options = { webhook_address_header: "X-Real-IP" }
    expect(await from({ "x-real-ip": "52.31.139.75" }, options)).toMatchObject({ action: "captured" })
    const other = from({ "x-forwarded-for": "52.31.139.75" }, options)
    await expect(other).rejects.toThrow(code("webhook_address_refused"))
  })

  it("says nothing of the address to who has no signature", async () => {
    const wrong = from({ "x-forwarded-for": "1.2.3.4", "x-paystack-signature": "no" })
    await expect(wrong).rejects.toThrow(code("webhook_signature_invalid"))
  })
})

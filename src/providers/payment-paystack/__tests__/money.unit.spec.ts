import { BigNumber } from "@medusajs/framework/utils"
import { Subunits } from "../subunits"
import { reference } from "../reference"
import { EMAIL, FIRST, SECOND, SESSION, startProvider } from "./start-provider"

const code = (name: string) => expect.objectContaining({ code: name })

describe("subunits", () => {
  const exact = new Subunits({ subunits: { XOF: 1 }, round_amounts: false })
  const rounding = new Subunits({ subunits: {}, round_amounts: true })

  it.each([
    [25, "kes", 2500],
    ["0.1", "NGN", 10],
    [19.99, "usd", 1999],
    [1.1, "ghs", 110],
    [new BigNumber("1234567.89"), "ZAR", 123456789],
    [{ value: "0.29" }, "ngn", 29],
    [5000, "xof", 5000],
  ])("of %p %s are %i", (amount, currency, subunits) => {
    expect(exact.of(amount, currency)).toBe(subunits)
  })

  it.each([0, -1, 0.001, "0.009", 10.005, Number.NaN, Infinity, "1e20", "nothing"])("refuse %p", (amount) => {
    expect(() => exact.of(amount, "kes")).toThrow(code("amount_invalid"))
  })

  it("round half up when they may, but never up to something from nothing", () => {
    expect(rounding.of("10.005", "kes")).toBe(1001)
    expect(rounding.of("49.9949", "kes")).toBe(4999)
    expect(() => rounding.of("0.004", "kes")).toThrow(code("amount_invalid"))
  })

  it("know XOF and RWF by a hundred, unless they are told otherwise", () => {
    expect(rounding.of(5, "XOF")).toBe(500)
    expect(rounding.of(5, "RWF")).toBe(500)
    expect(exact.toMajor(5000, "XOF")).toBe(5000)
  })

  it("go there and back without losing one", () => {
    for (let amount = 1; amount < 30_000; amount += 7)
      expect(exact.of(exact.toMajor(amount, "kes"), "kes")).toBe(amount)
  })

  it.each(["EUR", "eur", "", "constructor"])("refuse the currency %p", (currency) => {
    expect(() => exact.of(1, currency)).toThrow(code("currency_unsupported"))
    expect(() => exact.toMajor(1, currency)).toThrow(code("currency_unsupported"))
  })
})

describe("a reference", () => {
  it("gives its session back", () => {
    expect(reference.make(SESSION, 3)).toBe(`${SESSION.replace("_", "-")}.3`)
    expect(reference.read(reference.make(SESSION, 3))).toEqual({ session_id: SESSION, number: 3 })
  })

  it.each([undefined, 5, "", "order-1.1", "payses-01J", "payses-01J.0", "payses-01J.1.2", "payses-0/1.1"])(
    "is not %p",
    (text) => expect(reference.read(text)).toBeUndefined()
  )

  it.each(["", "cart_01", "payses-01", "payses_01/../x"])("is not made for a session %p", (id) => {
    expect(() => reference.make(id, 1)).toThrow(code("session_invalid"))
  })
})

describe("amount and currency", () => {
  it("are asked for in whole subunits", async () => {
    const { paystack, open } = startProvider()
    const data = await open({ callback_url: "https://shop.example/back" }, 1234.5)
    expect(paystack.sent("POST /transaction/initialize")).toEqual([
      {
        email: EMAIL,
        amount: 123450,
        currency: "KES",
        reference: FIRST,
        callback_url: "https://shop.example/back",
        metadata: { session_id: SESSION, cancel_action: "https://shop.example/back" },
      },
    ])
    expect(data).toMatchObject({
      session_id: SESSION,
      reference: FIRST,
      previous_references: [],
      email: EMAIL,
      amount: 123450,
      currency: "KES",
      access_code: expect.stringMatching(/^ac_/),
      authorization_url: expect.stringMatching(/^https:/),
    })
  })

  it("paid as asked are captured", async () => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "pending" })
    paystack.change(FIRST)
    const { status, data: paid } = await provider.authorizePayment({ data })
    expect(status).toBe("captured")
    expect(paid).toMatchObject({ paid: { reference: FIRST, amount: 2500, currency: "KES", fees: 30 } })
    expect(await provider.getPaymentStatus({ data })).toMatchObject({ status: "captured" })
  })

  it.each([
    ["less", { amount: 2499 }, "amount_mismatch"],
    ["more", { amount: 2501 }, "amount_mismatch"],
    ["major units", { amount: 25 }, "amount_mismatch"],
    ["another currency", { currency: "NGN" }, "currency_mismatch"],
  ])("tampered with (%s) are never a payment", async (_, changes, problem) => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    paystack.change(FIRST, { status: "success", ...changes })
    const result = await provider.authorizePayment({ data })
    expect(result).toMatchObject({
      status: "error",
      data: { problem, paid: { reference: FIRST, ...changes } },
    })
  })

  it.each([
    ["failed", "error", { failure: "Declined [e-mail]" }],
    ["reversed", "canceled", { paid: { reference: FIRST } }],
    ["abandoned", "pending", {}],
    ["ongoing", "pending", {}],
    ["processing", "pending", {}],
    ["queued", "pending", {}],
    ["something new", "pending", {}],
  ])("of a transaction that is %s are %s", async (status, expected, data) => {
    const { paystack, provider, open } = startProvider()
    const session = await open()
    paystack.change(FIRST, { status, gateway_response: `Declined ${EMAIL}` })
    expect(await provider.authorizePayment({ data: session })).toMatchObject({ status: expected, data })
  })

  it("are captured though Paystack says little else, and in small letters", async () => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    const silent = { fees: null, channel: null, paid_at: undefined, authorization: undefined }
    paystack.change(FIRST, { status: "success", currency: "kes" })
    Object.assign(paystack.transactions.get(FIRST) ?? {}, silent)
    expect(await provider.authorizePayment({ data })).toMatchObject({
      status: "captured",
      data: { paid: { reference: FIRST, currency: "KES", fees: null, channel: null, paid_at: null } },
    })
  })

  it("says declined when the gateway says nothing", async () => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    paystack.change(FIRST, { status: "failed", gateway_response: undefined })
    expect(await provider.authorizePayment({ data })).toMatchObject({ data: { failure: "declined" } })
  })
})

describe("a second initialise", () => {
  it("keeps the first reference, and a right payment on it counts", async () => {
    const { paystack, provider, open } = startProvider()
    const first = await open()
    const { data: second } = await provider.updatePayment({ data: first, amount: 30, currency_code: "kes" })
    expect(second).toMatchObject({ reference: SECOND, previous_references: [FIRST], amount: 3000 })
    const { data: third } = await provider.updatePayment({ data: second, amount: 25, currency_code: "kes" })
    paystack.change(FIRST)
    const result = await provider.authorizePayment({ data: third })
    expect(result).toMatchObject({ status: "captured", data: { paid: { reference: FIRST } } })
  })

  it("does not make an order of what was paid for the former cart", async () => {
    const { paystack, provider, open } = startProvider()
    const { data } = await provider.updatePayment({ data: await open(), amount: 30, currency_code: "kes" })
    paystack.change(FIRST)
    const result = await provider.authorizePayment({ data })
    expect(result).toMatchObject({
      status: "error",
      data: { problem: "amount_mismatch", paid: { amount: 2500 } },
    })
  })

  it("tells of both when both were paid", async () => {
    const { paystack, provider, open, logged } = startProvider()
    const { data } = await provider.updatePayment({ data: await open(), amount: 30, currency_code: "kes" })
    paystack.change(FIRST)
    paystack.change(SECOND)
    const result = await provider.authorizePayment({ data })
    expect(result).toMatchObject({
      status: "captured",
      data: { paid: { reference: SECOND }, surplus: [{ reference: FIRST, amount: 2500 }] },
    })
    expect(logged).toEqual([expect.stringContaining(FIRST)])
  })

  it("is none when nothing changed", async () => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    expect((await provider.updatePayment({ data, amount: 25, currency_code: "KES" })).data).toBe(data)
    expect(paystack.sent("POST /transaction/initialize")).toHaveLength(1)
  })

  it("takes the next reference when the answer to the first was lost", async () => {
    const { paystack, provider, open } = startProvider()
    paystack.fail("POST /transaction/initialize", "lost")
    const data = await open()
    expect(data).toMatchObject({ reference: SECOND, previous_references: [FIRST] })
    expect(paystack.sent("POST /transaction/initialize").map((one) => one.reference)).toEqual([
      FIRST,
      FIRST,
      SECOND,
    ])
    paystack.change(FIRST)
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "captured" })
  })

  it("offers what the store offers in the new currency", async () => {
    const { paystack, provider, open } = startProvider({ channels: { NGN: ["bank", "ussd"], GHS: ["card"] } })
    let data: Record<string, unknown> | undefined = await open({ channels: ["ussd", "card"] })
    for (const currency_code of ["ngn", "ghs", "zar"])
      data = (await provider.updatePayment({ data, amount: 25, currency_code })).data
    const sent = paystack.sent("POST /transaction/initialize")
    expect(sent.map(({ currency, channels }) => [currency, channels])).toEqual([
      ["KES", ["ussd", "card"]],
      ["NGN", ["ussd"]],
      ["GHS", ["card"]],
      ["ZAR", ["card"]],
    ])
  })

  it("that is made twice from the same data takes two references", async () => {
    const { paystack, provider, open } = startProvider()
    const input = { data: await open(), amount: 30, currency_code: "kes" }
    const [one, two] = [await provider.updatePayment(input), await provider.updatePayment(input)]
    expect([one.data?.reference, two.data?.reference]).toEqual([SECOND, SECOND.replace(".2", ".3")])
    expect(two.data?.previous_references).toEqual([FIRST, SECOND])
    paystack.change(SECOND)
    expect(await provider.authorizePayment({ data: two.data })).toMatchObject({ status: "captured" })
  })

  it("leaves a payment on a former reference that went back to the shopper canceled", async () => {
    const { paystack, provider, open } = startProvider()
    const { data: second } = await provider.updatePayment({
      data: await open(),
      amount: 30,
      currency_code: "kes",
    })
    paystack.change(FIRST, { status: "reversed" })
    expect(await provider.authorizePayment({ data: second })).toMatchObject({ status: "pending" })
    const { data: third } = await provider.updatePayment({ data: second, amount: 25, currency_code: "kes" })
    expect(await provider.authorizePayment({ data: third })).toMatchObject({
      status: "canceled",
      data: { paid: { reference: FIRST } },
    })
  })

  it("gives up when no reference is free", async () => {
    const { paystack, open } = startProvider()
    const taken = { status: 400, body: { status: false, message: "Duplicate Transaction Reference" } }
    paystack.fail("POST /transaction/initialize", taken, 99)
    await expect(open()).rejects.toThrow(code("paystack_refused"))
    expect(paystack.sent("POST /transaction/initialize")).toHaveLength(5)
  })
})

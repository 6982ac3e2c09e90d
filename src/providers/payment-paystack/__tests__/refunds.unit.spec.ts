import { FIRST, SECOND, startProvider } from "./start-provider"

const code = (name: string) => expect.objectContaining({ code: name })

async function paid(options = {}) {
  const started = startProvider(options)
  const data = await started.open({}, 100)
  started.paystack.change(FIRST)
  const authorized = await started.provider.authorizePayment({ data })
  const refund = (amount: number | string, key?: string) =>
    started.provider.refundPayment({
      data: authorized.data,
      amount,
      context: { idempotency_key: key },
    })
  return { ...started, data: authorized.data, refund, sent: () => started.paystack.sent("POST /refund") }
}

describe("a refund", () => {
  it("asks for subunits, not for major units", async () => {
    const { refund, sent } = await paid()
    const { data } = await refund("12.5", "ref_1")
    expect(sent()).toEqual([
      { transaction: FIRST, amount: 1250, currency: "KES", merchant_note: "medusa-refund:ref_1" },
    ])
    expect(data).toMatchObject({
      paid: { reference: FIRST, amount: 10000 },
      refunds: [{ amount: 1250, currency: "KES", status: "pending", reference: FIRST }],
    })
  })

  it("that is pending is not called done, and is done when Paystack says so", async () => {
    const { refund, paystack, provider, data } = await paid()
    await refund(100, "ref_1")
    const statuses = []
    for (const status of ["pending", "processing", "needs-attention", "new word", "failed", "processed"]) {
      Object.assign(paystack.refunds[0] ?? {}, { status })
      const { data: fresh } = await provider.retrievePayment({ data })
      statuses.push((fresh?.refunds as { status: string }[])[0]?.status)
    }
    expect(statuses).toEqual(["pending", "processing", "needs-attention", "pending", "failed", "processed"])
  })

  it("is one when it is asked for twice under a key", async () => {
    const { refund, sent } = await paid()
    const first = await refund(40, "ref_1")
    expect(await refund(40, "ref_1")).toEqual(first)
    expect(sent()).toHaveLength(1)
    await expect(refund(41, "ref_1")).rejects.toThrow(code("refund_key_reused"))
    await refund(40, "ref_10")
    expect(sent()).toHaveLength(2)
  })

  it("never gives more than was paid, counting what is pending", async () => {
    const { refund, sent } = await paid()
    await expect(refund("100.01")).rejects.toThrow(code("refund_exceeds_paid"))
    await refund(60, "a")
    await expect(refund("40.01", "b")).rejects.toThrow(code("refund_exceeds_paid"))
    await refund(40, "c")
    await expect(refund("0.01", "d")).rejects.toThrow(code("refund_exceeds_paid"))
    expect(sent()).toHaveLength(2)
  })

  it("may be asked for again under another key when it failed", async () => {
    const { refund, paystack, sent } = await paid()
    await refund(100, "a")
    Object.assign(paystack.refunds[0] ?? {}, { status: "failed" })
    const { data } = await refund(100, "b")
    expect(data?.refunds).toMatchObject([{ status: "failed" }, { status: "pending" }])
    expect(sent()).toHaveLength(2)
  })

  it("counts those on later pages of the list, and no other transaction's", async () => {
    const { refund, paystack, sent } = await paid()
    const other = {
      currency: "KES",
      status: "processed",
      transaction: 1,
      transaction_reference: "x",
      amount: 9000,
    }
    for (let id = 1; id <= 250; id++) paystack.refunds.push({ ...other, id })
    await refund(60, "a")
    await expect(refund(60, "b")).rejects.toThrow(code("refund_exceeds_paid"))
    expect(sent()).toHaveLength(1)
  })

  it("is known by its transaction in each form that Paystack gives it in", async () => {
    const { refund, paystack } = await paid()
    const { id } = paystack.transactions.get(FIRST) ?? {}
    const one = { amount: 3000, currency: "KES", status: "processed" }
    paystack.refunds.push(
      { ...one, id: 1, transaction: id },
      { ...one, id: 2, transaction: { id, reference: FIRST } },
      { ...one, id: 3, transaction: 5, transaction_reference: FIRST }
    )
    await expect(refund("10.01")).rejects.toThrow(code("refund_exceeds_paid"))
    expect((await refund(10)).data?.refunds).toHaveLength(4)
  })

  it("of a list without an end is not made", async () => {
    const { refund, paystack, sent } = await paid()
    const one = { id: 1, amount: 1, currency: "KES", status: "failed", transaction: 1 }
    const page = { status: 200, body: { status: true, data: Array.from({ length: 100 }, () => one) } }
    paystack.fail("GET /refund", page, 1000)
    await expect(refund(1)).rejects.toThrow(code("paystack_answer_invalid"))
    expect(sent()).toEqual([])
  })

  it("of nothing paid is refused", async () => {
    const { provider, open, paystack } = startProvider()
    const data = await open()
    await expect(provider.refundPayment({ data, amount: 1 })).rejects.toThrow(code("payment_not_refundable"))
    expect(paystack.sent("POST /refund")).toEqual([])
  })

  it("of what Paystack has reversed is refused, but the same key still finds its refund", async () => {
    const { refund, paystack, provider, data, sent } = await paid()
    await refund(100, "a")
    paystack.change(FIRST, { status: "reversed" })
    expect((await refund(100, "a")).data?.refunds).toHaveLength(1)
    await expect(refund(1, "b")).rejects.toThrow(code("payment_not_refundable"))
    expect(sent()).toHaveLength(1)
    const { data: fresh } = await provider.retrievePayment({ data })
    expect(fresh).toMatchObject({ paid: { reference: FIRST }, refunds: [{ amount: 10000 }] })
  })

  it("gives back a payment that is held for its amount", async () => {
    const { provider, open, paystack } = startProvider()
    const data = await open()
    paystack.change(FIRST, { status: "success", amount: 700 })
    const held = await provider.authorizePayment({ data })
    await expect(provider.refundPayment({ data: held.data, amount: 25 })).rejects.toThrow(
      code("refund_exceeds_paid")
    )
    await provider.refundPayment({ data: held.data, amount: 7 })
    expect(paystack.sent("POST /refund")).toMatchObject([{ transaction: FIRST, amount: 700 }])
  })

  it("gives back the one that is named of two payments", async () => {
    const { provider, open, paystack } = startProvider()
    const { data } = await provider.updatePayment({ data: await open(), amount: 30, currency_code: "kes" })
    paystack.change(FIRST)
    paystack.change(SECOND)
    const named = { ...data, paid: { reference: FIRST } }
    await provider.refundPayment({ data: named, amount: 25, context: { idempotency_key: "k" } })
    await provider.refundPayment({ data: { ...data, paid: { reference: "stranger" } }, amount: 5 })
    expect(paystack.sent("POST /refund").map((one) => one.transaction)).toEqual([FIRST, SECOND])
    const { data: fresh } = await provider.retrievePayment({ data })
    expect(fresh?.refunds).toMatchObject([{ reference: SECOND }, { reference: FIRST }])
  })
})

describe("a refund that times out", () => {
  it("is found in the list when it arrived, and not sent again", async () => {
    const { refund, paystack, sent } = await paid()
    paystack.fail("POST /refund", "lost")
    expect((await refund(10, "a")).data?.refunds).toHaveLength(1)
    paystack.fail("POST /refund", "lost")
    expect((await refund(10)).data?.refunds).toHaveLength(2)
    expect(sent()).toHaveLength(2)
  })

  it.each([
    ["did not arrive", "down" as const],
    ["broke at Paystack", { status: 502, body: "<html>" }],
    ["answered nonsense", { status: 200, body: "<html>" }],
  ])("is uncertain when it %s, and not sent again", async (_, fault) => {
    const { refund, paystack, sent, logged } = await paid()
    paystack.fail("POST /refund", fault)
    await expect(refund(10, "a")).rejects.toThrow(code("refund_uncertain"))
    expect(sent()).toHaveLength(1)
    expect(logged).toHaveLength(1)
    await refund(10, "a")
    expect(paystack.refunds).toHaveLength(1)
  })

  it("is uncertain when the list can't be had either", async () => {
    const { paystack, provider, data, sent } = await paid({ retries: 0 })
    paystack.fail("POST /refund", "lost")
    const refunding = provider.refundPayment({ data, amount: 10, context: { idempotency_key: "a" } })
    paystack.fail("GET /refund", { status: 200, body: { status: true, data: [] } })
    paystack.fail("GET /refund", "down")
    await expect(refunding).rejects.toThrow(code("refund_uncertain"))
    expect(sent()).toHaveLength(1)
  })

  it("refused is refused, with Paystack's words and nobody's data in them", async () => {
    const { refund, paystack, sent } = await paid()
    const message = "Refund of shopper@example.com with AUTH_x1 and sk_test_abc to 0712345678 is not possible"
    paystack.fail("POST /refund", { status: 400, body: { status: false, message } })
    const words = /Refund of \[e-mail\] with \[card\] and \[key\] to \[number\] is not possible/
    await expect(refund(10)).rejects.toThrow(words)
    expect(sent()).toHaveLength(1)
  })

  it("refused for too many calls is tried again, since nothing was done", async () => {
    const { refund, paystack, slept } = await paid()
    paystack.fail("POST /refund", { status: 429, body: "", headers: { "Retry-After": "2" } })
    await refund(10)
    expect(slept).toEqual([2000])
    expect(paystack.refunds).toHaveLength(1)
  })
})

describe("capture, cancel and delete", () => {
  it("ask Paystack nothing, and give nothing back: Medusa refunds what it captured", async () => {
    const { provider, paystack, data } = await paid()
    const before = paystack.requests.length
    expect(await provider.capturePayment({ data })).toEqual({ data })
    expect(await provider.cancelPayment({ data })).toEqual({ data })
    expect(await provider.deletePayment({ data })).toEqual({ data })
    expect(paystack.requests).toHaveLength(before)
  })
})

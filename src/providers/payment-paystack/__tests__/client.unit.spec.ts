import { exchange } from "../exchange"
import { retryDelay } from "../retry-delay"
import { systemRuntime } from "../runtime"
import { EMAIL, FIRST, KEY, startProvider } from "./start-provider"

const code = (name: string) => expect.objectContaining({ code: name })
const busy = (value: string) => ({ status: 429, body: "", headers: { "Retry-After": value } })

describe("reading", () => {
  it("is tried again, longer apart each time, with chance in it", async () => {
    const { paystack, provider, open, slept } = startProvider({ retries: 3 })
    const data = await open()
    paystack.fail("GET /transaction/verify", "down", 2)
    paystack.fail("GET /transaction/verify", { status: 503, body: "busy" })
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "pending" })
    expect(slept).toEqual([187.5, 375, 750])
  })

  it("ends as unreachable when nothing comes", async () => {
    const { paystack, provider, open, slept } = startProvider()
    const data = await open()
    paystack.fail("GET /transaction/verify", "down", 99)
    await expect(provider.authorizePayment({ data })).rejects.toThrow(code("paystack_unreachable"))
    expect(slept).toHaveLength(2)
  })

  it.each([
    ["seconds", "3", 3000],
    ["a date", "Sat, 21 Nov 2026 10:00:05 GMT", 5000],
    ["a date gone by", "Sat, 21 Nov 2026 09:00:00 GMT", 0],
    ["too long", "86400", 10_000],
    ["nonsense", "soon", 187.5],
  ])("waits as Retry-After says: %s", async (_, value, expected) => {
    const { paystack, provider, open, slept } = startProvider()
    const data = await open()
    paystack.fail("GET /transaction/verify", busy(value))
    await provider.authorizePayment({ data })
    expect(slept).toEqual([expected])
  })

  it("ends as unreachable when it stays too much", async () => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    paystack.fail("GET /transaction/verify", busy("1"), 99)
    await expect(provider.authorizePayment({ data })).rejects.toThrow(code("paystack_unreachable"))
  })

  it("never waits more than ten seconds", () => {
    expect(retryDelay(20, null, { ...systemRuntime, random: () => 1 })).toBe(10_000)
    expect(retryDelay(0, null, { ...systemRuntime, random: () => 0 })).toBe(125)
  })
})

describe("an answer", () => {
  it.each([
    ["no JSON", { status: 200, body: "<html>" }],
    ["no envelope", { status: 200, body: {} }],
    ["no data", { status: 200, body: { status: true } }],
    ["an amount with a fraction", { status: 200, body: { status: true, data: { amount: 25.5 } } }],
  ])("with %s is not believed", async (_, reply) => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    paystack.fail("GET /transaction/verify", reply)
    await expect(provider.authorizePayment({ data })).rejects.toThrow(code("paystack_answer_invalid"))
  })

  it("on another reference is not believed", async () => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    paystack.change(FIRST, { status: "success", reference: "another" })
    await expect(provider.authorizePayment({ data })).rejects.toThrow(code("paystack_answer_invalid"))
    const reply = {
      authorization_url: "https://checkout.paystack.com/x",
      access_code: "x",
      reference: "another",
    }
    paystack.fail("POST /transaction/initialize", { status: 200, body: { status: true, data: reply } })
    await expect(open()).rejects.toThrow(code("paystack_answer_invalid"))
  })

  it.each(["javascript:alert(1)", "file:///etc/passwd", "nowhere", 5])(
    "never sends a shopper to %p",
    async (authorization_url) => {
      const { paystack, open } = startProvider()
      const data = { authorization_url, access_code: "x", reference: FIRST }
      paystack.fail("POST /transaction/initialize", { status: 200, body: { status: true, data } })
      await expect(open()).rejects.toThrow(code("paystack_answer_invalid"))
    }
  )

  it.each([
    [401, "Invalid key", "paystack_key_refused"],
    [400, "Currency not supported by merchant", "paystack_refused"],
    [200, "No", "paystack_refused"],
  ])("%i of refusal is told", async (status, message, name) => {
    const { paystack, open } = startProvider()
    paystack.fail("POST /transaction/initialize", { status, body: { status: false, message } })
    await expect(open()).rejects.toThrow(code(name))
  })

  it.each([
    [404, "Whatever", undefined],
    [400, "Transaction reference not found.", undefined],
    [400, "No", "transaction_not_found"],
  ])("%i %s %s means that nothing is known yet", async (status, message, name) => {
    const { paystack, provider, open } = startProvider()
    const data = await open()
    paystack.fail("GET /transaction/verify", { status, body: { status: false, message, code: name } })
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "pending" })
  })
})

describe("a request", () => {
  it("carries the key in its header and nowhere else, and follows no redirect", async () => {
    const calls: RequestInit[] = []
    const fetch = async (_: unknown, init?: RequestInit) => {
      calls.push(init ?? {})
      return new Response("{}")
    }
    const request = {
      url: "https://api.paystack.co/x",
      method: "GET",
      key: KEY,
      body: undefined,
      timeoutMs: 100,
    }
    await exchange(request, { ...systemRuntime, fetch })
    expect(new Headers(calls[0]?.headers).get("authorization")).toBe(`Bearer ${KEY}`)
    expect(calls[0]).toMatchObject({ redirect: "error", signal: expect.any(AbortSignal) })
  })

  it("ends in time though Paystack never answers", async () => {
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new Error("aborted")))
      })
    const request = {
      url: "https://api.paystack.co/x",
      method: "GET",
      key: KEY,
      body: undefined,
      timeoutMs: 20,
    }
    expect(await exchange(request, { ...systemRuntime, fetch })).toBeUndefined()
  })
})

describe("no error and no log", () => {
  it("holds the key or an e-mail address", async () => {
    const { paystack, provider, open, logged } = startProvider({ retries: 0 })
    const data = await open()
    paystack.change(FIRST)
    const leaks = { status: false, message: `Bad ${KEY} of ${EMAIL}`, code: KEY }
    const told: unknown[] = []
    for (const at of [
      "POST /transaction",
      "GET /transaction",
      "POST /refund",
      "GET /refund",
      "POST /customer",
    ])
      for (const fault of [
        "down",
        { status: 400, body: leaks },
        { status: 200, body: leaks.message },
      ] as const) {
        paystack.fail(at, fault, 1)
        const customer = { id: "cus_1", email: EMAIL }
        for (const work of [
          () => open(),
          () => provider.authorizePayment({ data }),
          () => provider.refundPayment({ data, amount: 1 }),
          () => provider.createAccountHolder({ context: { customer } }),
        ])
          await work().catch((error: Error) =>
            told.push(`${error.message} ${JSON.stringify(error)} ${error.stack}`)
          )
        for (const one of paystack.faults) one.times = 0
      }
    expect(told.length).toBeGreaterThan(10)
    expect([...told, ...logged].join("\n")).not.toMatch(/sk_test_abc|shopper@/)
  })
})

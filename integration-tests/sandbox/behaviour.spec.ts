import { createHmac, timingSafeEqual } from "node:crypto"
import { appendFileSync, mkdtempSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import os from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { type PaystackSandbox, type SandboxWebhook, startPaystackSandbox } from "../support/paystack-sandbox"

type Hook = { event: string; data: Record<string, unknown> }

/** A shop that takes webhooks, checks how they are signed, and refuses as often as it is told. */
async function startShop(key: string) {
  const hooks: Hook[] = []
  let refusals = 0
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const body = Buffer.concat(chunks)
      const expected = createHmac("sha512", key).update(body).digest()
      const given = Buffer.from(String(request.headers["x-paystack-signature"]), "hex")
      if (!timingSafeEqual(expected, given)) throw new Error("a webhook has a wrong signature")
      const refuses = refusals-- > 0
      if (!refuses) hooks.push(JSON.parse(body.toString()))
      response.writeHead(refuses ? 503 : 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    hooks,
    refuse: (times: number) => (refusals = times),
    stop: () => server.close(),
  }
}

// Subunits, as everything Paystack counts.
const ASKED = 10_000
const [PART, HALF, MORE_THAN_HALF, REST] = [3_000, 5_000, 5_001, 2_000]
const KEY = "sk_test_kiondo_sandbox_of_the_tests"
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (const end = Date.now() + 10_000; !(await isSo()); await wait(20))
    if (Date.now() > end) throw new Error("it never came to be so")
}

describe("what happens in the Paystack sandbox", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kiondo-sandbox-"))
  const file = path.join(folder, "deep", "sandbox.jsonl")
  let shop: Awaited<ReturnType<typeof startShop>>
  let paystack: PaystackSandbox
  let count = 0

  const open = () =>
    startPaystackSandbox({ webhookUrl: shop.url, file, refundMs: 100, slowMs: 150, retryMs: 50 })
  beforeAll(async () => {
    shop = await startShop(KEY)
    paystack = await open()
  })
  afterAll(async () => {
    await paystack.stop()
    shop.stop()
    rmSync(folder, { recursive: true })
  })

  const api = async (route: string, body?: object) => {
    const headers = { authorization: `Bearer ${KEY}`, "content-type": "application/json" }
    const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers }
    const answer = await fetch(`${paystack.url}${route}`, init)
    return { status: answer.status, headers: answer.headers, body: await answer.json() }
  }
  const start = async (more: object = {}) => {
    const reference = `payses-02.${++count}`
    const asked = { email: "ada@shopper.example", amount: ASKED, currency: "KES", reference, ...more }
    const { body } = await api("/transaction/initialize", asked)
    return { reference, page: String(body.data.authorization_url) }
  }
  const press = (page: string, outcome: string, channel = "card", headers = {}) =>
    fetch(page, {
      method: "POST",
      body: new URLSearchParams({ outcome, channel }),
      redirect: "manual",
      headers,
    })
  const statusOf = async (reference: string) =>
    (await api(`/transaction/verify/${reference}`)).body.data.status
  /** What the shop was told of one transaction. */
  const told = (reference: string) =>
    shop.hooks.filter(({ data }) => [data.reference, data.transaction_reference].includes(reference))
  const hooksOf = async (reference: string): Promise<SandboxWebhook[]> =>
    (await paystack.state()).webhooks.filter((hook) => hook.reference === reference)

  it("takes a payment on its page, once, and sends the shopper back with the reference", async () => {
    const { reference, page } = await start({ callback_url: "http://shop.example/return?cart=1" })
    const shown = await (await fetch(page)).text()
    expect(shown).toContain("Paystack sandbox – no real money")
    expect(shown).toMatch(/KES\s100\.00/)
    expect(shown).toContain("M-Pesa")
    const back = `http://shop.example/return?cart=1&trxref=${reference}&reference=${reference}`
    expect((await press(page, "success")).headers.get("location")).toBe(back)
    expect((await press(page, "declined")).headers.get("location")).toBe(back)
    expect(await statusOf(reference)).toBe("success")
    expect(await (await fetch(page)).text()).toContain("This payment is done")
    await until(() => told(reference).length > 0)
    expect(told(reference)).toMatchObject([{ event: "charge.success", data: { reference, amount: ASKED } }])
  })

  it("cancels to the address that was given for it, and can be paid afterwards", async () => {
    const { reference, page } = await start({ metadata: { cancel_action: "http://shop.example/cart" } })
    expect((await press(page, "abandoned")).headers.get("location")).toBe("http://shop.example/cart")
    expect(await statusOf(reference)).toBe("abandoned")
    await press(page, "success")
    expect(await statusOf(reference)).toBe("success")
  })

  it("lets a slow payment through by itself", async () => {
    const { reference } = await start()
    await paystack.pay({ reference, outcome: "slow" })
    expect(await statusOf(reference)).toBe("ongoing")
    await until(async () => (await statusOf(reference)) === "success")
    await until(() => told(reference).length === 1)
  })

  it("writes nothing of a shopper's into a page unescaped", async () => {
    const { page } = await start({ email: "<script>alert(1)</script>@x.example" })
    await paystack.state()
    for (const url of [page, `${paystack.url}/`])
      expect(await (await fetch(url)).text()).not.toContain("<script")
  })

  it("answers neither another name nor another site's form", async () => {
    const { reference, page } = await start()
    const foreign = await press(page, "success", "card", { origin: "https://evil.example" })
    expect([foreign.status, await statusOf(reference)]).toEqual([403, "abandoned"])
  })

  it("repeats a webhook until it is taken, and sends one again on demand", async () => {
    await until(async () => (await paystack.state()).webhooks.every(({ state }) => state !== "waiting"))
    const { reference } = await start()
    shop.refuse(3)
    await paystack.pay({ reference })
    await until(() => told(reference).length === 1)
    await until(async () => (await hooksOf(reference))[0]?.state === "delivered")
    const [hook] = await hooksOf(reference)
    expect(hook).toMatchObject({ attempts: 4, last_status: 200 })
    await paystack.redeliver(hook?.id ?? 0)
    const [first, second, ...more] = told(reference)
    expect([second, more]).toEqual([first, []])
  })

  it("loses a webhook on purpose", async () => {
    const { reference } = await start()
    await paystack.pay({ reference, webhook: false })
    expect(await hooksOf(reference)).toMatchObject([{ state: "held", attempts: 0 }])
    expect(told(reference)).toEqual([])
  })

  it.each(["processed", "failed", "needs-attention"] as const)(
    "takes a refund to %s, step by step",
    async (end) => {
      const { reference } = await start()
      await paystack.pay({ reference, webhook: false })
      await paystack.faults({ refund_outcome: end })
      await api("/refund", { transaction: reference, amount: PART })
      await until(() => told(reference).length === 3)
      await paystack.faults({ refund_outcome: "processed" })
      const events = told(reference).map(({ event, data }) => [
        event,
        data.amount,
        data.transaction_reference,
      ])
      const expected = ["pending", "processing", end].map((status) => [
        `refund.${status}`,
        String(PART),
        reference,
      ])
      expect(events.sort()).toEqual(expected.sort())
    }
  )

  it("never gives back more than was paid", async () => {
    const { reference } = await start()
    expect((await api("/refund", { transaction: reference })).status).toBe(400)
    await paystack.pay({ reference, outcome: "wrong_amount" })
    expect((await api("/refund", { transaction: reference, amount: MORE_THAN_HALF })).status).toBe(400)
    expect((await api("/refund", { transaction: reference, amount: PART })).status).toBe(200)
    expect((await api("/refund", { transaction: reference, amount: REST + 1 })).status).toBe(400)
    expect((await api("/refund", { transaction: reference })).body.data.amount).toBe(HALF - PART)
    await until(async () => (await statusOf(reference)) === "reversed")
    expect((await api("/refund", { transaction: reference })).body.message).toMatch(/fully reversed/)
  })

  it("goes wrong as ordered: refuses, breaks, is away", async () => {
    await paystack.faults({ next_429: 1, next_500: 1 })
    const refused = await api("/transaction")
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"])
    expect((await api("/transaction")).status).toBe(500)
    await paystack.faults({ down_ms: 60_000 })
    await expect(api("/transaction")).rejects.toThrow("fetch failed")
    await paystack.faults({ down_ms: 0 })
    expect((await api("/transaction")).status).toBe(200)
  })

  it("keeps everything it has told over a kill -9, and passes over a line cut short", async () => {
    const { reference } = await start()
    shop.refuse(1_000)
    await paystack.pay({ reference })
    await api("/refund", { transaction: reference, amount: PART })
    await paystack.stop("SIGKILL")
    appendFileSync(file, '{"table":"transactions","row":{"id":5')
    shop.refuse(0)
    paystack = await open()
    expect(await statusOf(reference)).toBe("success")
    await until(() => told(reference).some(({ event }) => event === "charge.success"))
    await until(() => told(reference).some(({ event }) => event === "refund.processed"))
    expect((await paystack.state()).totals.KES?.refunded).toBeGreaterThanOrEqual(PART)
  })
})

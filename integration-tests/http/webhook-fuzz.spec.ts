import http from "node:http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { type PaystackSandbox, startPaystackSandbox } from "../support/paystack-sandbox"
import { fuzzedWebhook, type FuzzedWebhook } from "./support/fuzzed-webhook"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { until } from "./support/until"
import { pseudoRandom } from "./support/pseudo-random"

jest.setTimeout(300_000)

const BODIES = 10_000
const AT_ONCE = 16
const PAYMENTS = 8
/** Set it to see the same requests again. */
const SEED = Number(process.env.KIONDO_FUZZ_SEED ?? Date.now() % 2 ** 31)

let sandbox: PaystackSandbox
const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE })

beforeAll(async () => {
  sandbox = await startPaystackSandbox()
  process.env.PAYSTACK_SECRET_KEY = sandbox.key
  process.env.PAYSTACK_SANDBOX_URL = sandbox.url
})

afterAll(async () => {
  agent.destroy()
  await sandbox.stop()
})

/** Sends bytes and headers that no proper client would; answers the status. */
const send = (base: string, { path, raw, headers }: FuzzedWebhook) =>
  new Promise<number>((resolve, reject) => {
    const length = { "content-length": String(raw.length) }
    const options = { method: "POST", agent, headers: { ...headers, ...length } }
    const request = http.request(`${base}${path}`, options, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0))
    })
    request.on("error", reject)
    request.end(raw)
  })

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.webhookUrl(`${api.defaults.baseURL}/hooks/payment/paystack_paystack`)
      getContainer().resolve(ContainerRegistrationKeys.LOGGER).warn = () => undefined
    })

    const webhooks = async () =>
      (await shop.checkout.listPaymentLedgerEntries({ kind: "webhook" }, { take: BODIES })).length
    const standings = async () =>
      (await shop.checkout.listPaymentAttempts({}, { order: { id: "ASC" } })).map(
        ({ id, state, order_id, amount, attention }) => ({
          id,
          state,
          order_id,
          amount: Number(amount),
          attention,
        })
      )

    /** Sends all of them, some at once; answers how many must have been kept, and what was answered with a fault. */
    const storm = async (references: string[]) => {
      const line = { random: pseudoRandom(SEED), sign: sandbox.sign, references }
      const base = String(api.defaults.baseURL)
      const faults: string[] = []
      let sent = 0
      let kept = 0
      const work = async () => {
        while (sent++ < BODIES) {
          const webhook = fuzzedWebhook(line)
          const status = await send(base, webhook).catch((error: Error) => error.message)
          const isRight = webhook.isKept ? status === 200 : Number(status) < 500
          if (webhook.isKept) kept++
          if (!isRight) faults.push(`${webhook.kind}: ${status} for ${webhook.raw.toString().slice(0, 200)}`)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      return { kept, faults: faults.slice(0, 20) }
    }

    it("bears ten thousand wrong bodies, and still hears the right one", async () => {
      const opened = []
      while (opened.length < PAYMENTS) opened.push(await shop.opened(api))
      const before = await standings()
      const { kept, faults } = await storm(opened.map(({ reference }) => reference))
      expect({ seed: SEED, faults }).toEqual({ seed: SEED, faults: [] })
      expect({ seed: SEED, kept: await webhooks() }).toEqual({ seed: SEED, kept })
      expect({ seed: SEED, now: await standings() }).toEqual({ seed: SEED, now: before })
      expect(await shop.ordersOf()).toEqual([])
      expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()

      const [{ reference } = { reference: "" }] = opened
      await sandbox.pay({ reference })
      await until(
        () => shop.attemptOf(reference),
        (attempt) => attempt?.state === "completed"
      )
      await shop.expectBalance()
    })
  },
})

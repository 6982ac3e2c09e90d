import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { runAndDie } from "./kill/run-and-die"
import { ON_DELIVERY, openCheckout, type OpenCheckout } from "./support/open-checkout"

// npm run stress makes it more.
const ROUNDS = Number(process.env.KIONDO_KILL_ROUNDS ?? 8)
const LEASE_MS = 1100
// What runs at once takes a statement more or less.
const UNSURE = 10

jest.setTimeout(120_000 + ROUNDS * 60_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig }) => {
    let shop: OpenCheckout

    beforeAll(async () => {
      shop = await openCheckout(getContainer())
    })

    const linesSold = async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: orders } = await query.graph({ entity: "order", fields: ["id", "items.id"] })
      const { data: reserved } = await query.graph({ entity: "reservation", fields: ["line_item_id"] })
      return {
        orders: orders.length,
        sold: orders.flatMap(({ items }) => items?.map((item) => item?.id) ?? []).sort(),
        reserved: reserved.map(({ line_item_id }) => line_item_id).sort(),
      }
    }

    const checkOutAndDie = async (killAt: number) => {
      const wish = { ...(await shop.fill(api)), provider: ON_DELIVERY }
      const key = randomUUID()
      const input = JSON.stringify({ ...shop.bodyOf(wish), idempotency_key: key })
      const run = {
        script: "check-out-and-die" as const,
        databaseUrl: dbConfig.clientUrl,
        args: [input],
        killAt,
      }
      return { wish, key, ...(await runAndDie(run)) }
    }

    it(`makes one order of a call that is killed at ${ROUNDS} points and made again`, async () => {
      const { statements, signal, said } = await checkOutAndDie(0)
      expect({ signal, said }).toMatchObject({ signal: null })
      expect(statements).toBeGreaterThan(100)
      for (let round = 0; round < ROUNDS; round++) {
        const killAt = 1 + Math.round((round / Math.max(1, ROUNDS - 1)) * (statements - UNSURE))
        const killed = await checkOutAndDie(killAt)
        expect({ killAt, signal: killed.signal }).toEqual({ killAt, signal: "SIGKILL" })
        await new Promise((resolve) => setTimeout(resolve, LEASE_MS))
        const again = await shop.start(api, killed.wish, killed.key)
        expect({ killAt, state: again.state }).toEqual({ killAt, state: "completed" })
      }
      const { orders, sold, reserved } = await linesSold()
      expect(orders).toBe(ROUNDS + 1)
      expect(reserved).toEqual(sold)
    })
  },
})

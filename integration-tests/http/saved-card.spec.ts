import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import axios, { type AxiosInstance } from "axios"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

jest.setTimeout(240_000)

const PROVIDER = "pp_paystack_paystack"
let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.faults({ webhooks: "off" })
    })

    const tokenFor = async (path: string, email: string) =>
      (await api.post(path, { email, password: "a long enough one" })).data.token as string

    /** A new customer with an account, and the store as they see it, signed in. */
    const signUp = async (email: string) => {
      const registering = await tokenFor("/auth/customer/emailpass/register", email)
      const headers = { ...shop.headers.headers, authorization: `Bearer ${registering}` }
      const { data } = await api.post("/store/customers", { email }, { headers })
      const authorization = `Bearer ${await tokenFor("/auth/customer/emailpass", email)}`
      const signedIn: AxiosInstance = axios.create({
        baseURL: api.defaults.baseURL,
        headers: { authorization },
      })
      return { id: String(data.customer.id), email, api: signedIn }
    }
    type Customer = Awaited<ReturnType<typeof signUp>>

    const cardsOf = async ({ id }: Customer) => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const fields = ["account_holders.*"]
      const { data } = await query.graph({ entity: "customer", fields, filters: { id } })
      const account_holder = data[0]?.account_holders?.[0]
      const context = account_holder ? { account_holder: { data: account_holder.data ?? {} } } : {}
      return getContainer().resolve(Modules.PAYMENT).listPaymentMethods({ provider_id: PROVIDER, context })
    }
    const charges = async () => (await sandbox.state()).calls["POST /transaction/charge_authorization"] ?? 0
    /** Checks a new cart out with a saved card, as somebody signed in. */
    const chargeAs = async ({ api: signedIn, email }: Customer, saved_card: unknown) => {
      const cart = await shop.fill(signedIn)
      return { cart, ...(await shop.ask(signedIn, { ...cart, email, payment_data: { saved_card } })) }
    }
    const payAndSave = async (customer: Customer) => {
      const { email } = customer
      const saving = { email, payment_data: { save_card: true } }
      const { cartId, reference } = await shop.opened(customer.api, saving)
      await sandbox.pay({ reference, channel: "card" })
      expect(await shop.told(customer.api, cartId)).toMatchObject({ state: "completed" })
    }

    it("saves the card of a signed-in customer and charges it again without a page, for nobody else", async () => {
      const owner = await signUp("wanjiru@shopper.example")
      await payAndSave(owner)
      const cards = await cardsOf(owner)
      expect(cards).toEqual([
        {
          id: expect.any(String),
          provider_id: PROVIDER,
          data: expect.objectContaining({
            last4: expect.stringMatching(/^\d{4}$/),
            brand: expect.any(String),
          }),
        },
      ])
      expect(JSON.stringify(cards)).not.toMatch(/AUTH_|authorization_code|CUS_|@/)

      const { status, data, cart } = await chargeAs(owner, cards[0]?.id)
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { checkout: { payment: { provider_id: PROVIDER, kind: "none" } } },
      })
      expect(await shop.told(owner.api, cart.cartId)).toMatchObject({
        state: "completed",
        order: { total: 5199.5, currency_code: "kes" },
      })
      expect(await charges()).toBe(1)

      const stranger = await signUp("kamau@shopper.example")
      expect(await cardsOf(stranger)).toEqual([])
      const guest = { id: "", email: owner.email, api }
      for (const other of [stranger, guest]) {
        const refused = await chargeAs(other, cards[0]?.id)
        expect(refused).toMatchObject({ status: 404, data: { code: "saved_card_not_found" } })
      }
      expect(await charges()).toBe(1)
      expect(await shop.ordersOf()).toHaveLength(2)
      await shop.expectBalance()
    })
  },
})

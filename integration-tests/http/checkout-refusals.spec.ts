import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { heardOutput } from "./support/heard-output"
import { ON_DELIVERY } from "./support/open-checkout"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { staffHeaders } from "./support/staff-headers"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

jest.setTimeout(300_000)

const STACK_TRACE = / at .*\.[jt]s:\d+/
const NUL = String.fromCharCode(0)

let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

type Answer = { status: number; data: unknown }
type Cart = { cartId: string; optionId: string }

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: PaystackShop
    let heard: () => string
    const told: string[] = []

    beforeAll(async () => {
      heard = heardOutput()
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.faults({ webhooks: "off" })
    })

    const anyStatus = (headers: Record<string, string> = {}) => ({
      headers: { ...shop.headers.headers, ...headers },
      validateStatus: () => true,
    })
    const expectRefusal = (
      { status, data }: Answer,
      wanted: { status: number; [field: string]: unknown }
    ) => {
      const { status: wantedStatus, ...body } = wanted
      told.push(JSON.stringify(data))
      expect({ status, data }).toMatchObject({
        status: wantedStatus,
        data: { ...body, message: expect.any(String) },
      })
      expect(JSON.stringify(data)).not.toMatch(STACK_TRACE)
    }
    const invalid = (code?: string) => ({ status: 400, type: "invalid_data", ...(code ? { code } : {}) })
    const notAllowed = (code: string) => ({ status: 400, type: "not_allowed", code })
    const notFound = (code: string) => ({ status: 404, type: "not_found", code })

    /** Nothing of the cart is in the ledger, and nobody holds its lease. */
    const expectNothingDone = async ({ cartId: cart_id }: Cart) => {
      expect(await shop.checkout.listPaymentAttempts({ cart_id })).toEqual([])
      expect(await shop.checkout.listCheckoutRequests({ cart_id })).toEqual([])
      const leases = await shop.checkout.listCheckouts({ cart_id })
      expect(leases.filter(({ leased_by }) => leased_by !== null)).toEqual([])
    }
    const expectSellable = async (cart: Cart) => {
      const done = await shop.start(api, { ...cart, provider: ON_DELIVERY })
      expect(done).toMatchObject({ state: "completed", order_id: expect.any(String) })
    }

    const refuseKeys = async (cart: Cart) => {
      const post = (headers: Record<string, string>) =>
        api.post("/store/checkout", shop.bodyOf({ ...cart }), anyStatus(headers))
      expectRefusal(await post({}), invalid("idempotency_key_missing"))
      for (const key of ["", " ", "a b", "a\tb", "k\u00e9", "x".repeat(256)])
        expectRefusal(await post({ "idempotency-key": key }), invalid("idempotency_key_missing"))
    }

    const refuseReturns = async (cart: Cart) => {
      const { origin, host } = new URL(shop.bodyOf({ ...cart }).return_url)
      const strange = [
        "https://evil.example/",
        `${origin}@evil.example/`,
        `http://evil.example@${host}/`,
        `http://${host}:80@evil.example/`,
        `http://evil.example\\@${host}/`,
        `https://${host}/`,
        `http://evil.example/#${origin}`,
      ]
      for (const return_url of strange) {
        const { status, data } = await shop.ask(api, { ...cart, return_url })
        expectRefusal({ status, data: { ...data, return_url } }, invalid("return_url_not_allowed"))
      }
      const senseless = [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "//evil.example",
        "/ke",
        "",
        7,
        `${origin}.evil.example/`,
      ]
      for (const return_url of [...senseless, "data:text/html,x", "file:///etc/passwd", `ftp://${host}`])
        expectRefusal(await shop.ask(api, { ...cart, return_url }), invalid())
    }

    const refuseBodies = async (cart: Cart) => {
      const { shipping_address } = shop.bodyOf({ ...cart })
      const address = (changes: object) => ({ shipping_address: { ...shipping_address, ...changes } })
      const wrong: Record<string, unknown>[] = [
        { unknown_field: 1 },
        { amount: 1 },
        address({ is_admin: true }),
        address({ country_code: 7 }),
        address({ first_name: { $ne: null } }),
        address({ first_name: `a${NUL}b` }),
        { cart_id: ["a"] },
        { cart_id: {} },
        { email: "not an address" },
        { email: `a${NUL}@b.example` },
        { email: ["an address"] },
        { shipping_address: null },
        { shipping_address: [] },
        { shipping_option_id: 7 },
        { provider_id: "stripe" },
        { provider_id: null },
        { expected_total: "5199.5" },
        { expected_total: -1 },
        { payment_data: [] },
        { payment_data: "x" },
      ]
      for (const fields of wrong) {
        const { status, data } = await shop.ask(api, { ...cart, ...fields })
        expectRefusal({ status, data: { ...data, fields } }, { ...invalid(), fields })
      }
    }

    const refuseMeanings = async (cart: Cart) => {
      const { shipping_address } = shop.bodyOf({ ...cart })
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: options } = await query.graph({ entity: "shipping_option", fields: ["id"] })
      const { data: listed } = await api.get(`/store/shipping-options?cart_id=${cart.cartId}`, shop.headers)
      const own = listed.shipping_options.map(({ id }: { id: string }) => id)
      const foreign = options.map(({ id }) => id).find((id) => !own.includes(id))
      const ask = (fields: Record<string, unknown>) => shop.ask(api, { ...cart, ...fields })
      for (const shipping_option_id of ["so_nothing", foreign, `so_${NUL}`])
        expectRefusal(await ask({ shipping_option_id }), invalid())
      for (const provider of ["pp_unknown_unknown", "pp_stripe_stripe"])
        expectRefusal(await ask({ provider }), invalid("payment_provider_unavailable"))
      const german = { ...shipping_address, country_code: "de", postal_code: "10999" }
      expectRefusal(await ask({ shipping_address: german }), invalid("country_not_in_region"))
      const nameless = { ...shipping_address, first_name: "", city: undefined }
      expectRefusal(await ask({ shipping_address: nameless }), invalid("address_incomplete"))
      expectRefusal(await ask({ expected_total: 1 }), notAllowed("total_changed"))
    }

    it("refuses what can't be paid by a code of its own, and leaves the cart as good as before", async () => {
      const cart = await shop.fill(api)
      await refuseKeys(cart)
      await refuseReturns(cart)
      await refuseBodies(cart)
      await refuseMeanings(cart)
      await expectNothingDone(cart)
      await expectSellable(cart)

      const empty = await api.post(
        "/store/carts",
        { region_id: shop.regionId, sales_channel_id: shop.channelId },
        shop.headers
      )
      const nothing = { cartId: empty.data.cart.id as string, optionId: cart.optionId }
      expectRefusal(await shop.ask(api, nothing), invalid("cart_empty"))
      await expectNothingDone(nothing)
    })

    const signUp = async (email: string): Promise<Record<string, string>> => {
      const credentials = { email, password: "a long enough passphrase" }
      const { data: registration } = await api.post("/auth/customer/emailpass/register", credentials)
      await api.post(
        "/store/customers",
        { email },
        anyStatus({ authorization: `Bearer ${registration.token}` })
      )
      const { data: session } = await api.post("/auth/customer/emailpass", credentials)
      return { authorization: `Bearer ${session.token}` }
    }

    const refuseStrangers = async () => {
      const cart = await shop.fill(api)
      const [ada, ben] = [await signUp("ada@shopper.example"), await signUp("ben@shopper.example")]
      await api.post(`/store/carts/${cart.cartId}/customer`, {}, anyStatus(ada))
      const headers = { ...ben, "idempotency-key": randomUUID() }
      const byBen = await api.post("/store/checkout", shop.bodyOf({ ...cart }), anyStatus(headers))
      expectRefusal(byBen, notFound("cart_not_found"))
      expectRefusal(await shop.ask(api, cart), notFound("cart_not_found"))
      await expectNothingDone(cart)
      const own = { ...ada, "idempotency-key": randomUUID() }
      const body = shop.bodyOf({ ...cart, provider: ON_DELIVERY })
      expect((await api.post("/store/checkout", body, anyStatus(own))).data.checkout.state).toBe("completed")
      const path = `/store/checkout/${cart.cartId}`
      expectRefusal(await api.get(path, anyStatus(ben)), notFound("cart_not_found"))
    }

    const refuseUnknowns = async () => {
      for (const cartId of ["cart_unknown", "x".repeat(255), `cart_${NUL}`, "'; drop table cart; --"])
        expectRefusal(await shop.ask(api, { cartId, optionId: "so_x" }), {
          status: expect.any(Number) as number,
        })
      expectRefusal(await api.get("/store/checkout/cart_unknown", anyStatus()), notFound("cart_not_found"))
      const { cartId, reference } = await shop.opened(api)
      for (const unpaid of [reference, "payses-unknown.1", "%00", "..%2f", "x".repeat(2000)]) {
        const answer = await api.get(`/store/orders/by-payment/${unpaid}`, anyStatus())
        expectRefusal(
          { status: answer.status, data: { ...answer.data, unpaid } },
          notFound("payment_not_found")
        )
      }
      const unstarted = await shop.fill(api)
      const path = `/store/checkout/${unstarted.cartId}`
      expectRefusal(await api.get(path, anyStatus()), notFound("checkout_not_found"))
      expect((await api.get(`/store/checkout/${cartId}%00`, anyStatus())).status).toBe(404)
    }

    const refuseKeysUsedAgain = async () => {
      const cart = await shop.fill(api)
      const key = randomUUID()
      expectRefusal(await shop.ask(api, { ...cart, expected_total: 1 }, key), notAllowed("total_changed"))
      // A refusal opened no payment, so that its key is free for the right wish.
      const { payment } = await shop.start(api, cart, key)
      const other = { ...cart, email: "other@shopper.example" }
      expectRefusal(await shop.ask(api, other, key), notAllowed("idempotency_key_reused"))
      expect((await shop.start(api, cart, key)).payment.reference).toBe(payment.reference)
      await sandbox.pay({ reference: payment.reference })
      expect((await shop.told(api, cart.cartId)).state).toBe("completed")
    }

    const refuseWhatIsSold = async () => {
      const cart = await shop.fill(api)
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const levels = await inventory.listInventoryLevels({})
      const stocked = (stocked_quantity: number) =>
        inventory.updateInventoryLevels(
          levels.map(({ inventory_item_id, location_id }) => ({
            inventory_item_id,
            location_id,
            stocked_quantity,
          }))
        )
      await stocked(0)
      expectRefusal(await shop.ask(api, cart), notAllowed("out_of_stock"))
      expectRefusal(await shop.ask(api, { ...cart, provider: ON_DELIVERY }), notAllowed("out_of_stock"))
      await expectNothingDone(cart)
      await stocked(1000)
      await expectSellable(cart)
    }

    const refuseStaff = async () => {
      const { cartId, reference } = await shop.opened(api)
      const id = String((await shop.attemptOf(reference))?.id)
      const routes = [api.get("/admin/payment-attempts", anyStatus())]
      routes.push(api.get(`/admin/payment-attempts/${id}`, anyStatus()))
      routes.push(api.post(`/admin/payment-attempts/${id}/check`, {}, anyStatus()))
      routes.push(api.post(`/admin/payment-attempts/${id}/refund`, {}, anyStatus()))
      for (const { status } of await Promise.all(routes)) expect(status).toBe(401)
      const staff = anyStatus(await staffHeaders(getContainer()))
      const refund = (body: object, of = id) => api.post(`/admin/payment-attempts/${of}/refund`, body, staff)
      for (const unknown of ["payatt_unknown", "%00"])
        expectRefusal(await refund({}, unknown), notFound("payment_attempt_not_found"))
      for (const filter of ["q", "provider_id", "order_id"])
        expectRefusal(await api.get(`/admin/payment-attempts?${filter}=%00`, staff), invalid())
      expectRefusal(await refund({}), notAllowed("refund_not_possible"))
      await sandbox.pay({ reference })
      await shop.told(api, cartId)
      const tooMuch = Number((await shop.attemptOf(reference))?.amount) + 0.01
      expectRefusal(await refund({ amount: tooMuch }), invalid("refund_amount_invalid"))
      for (const amount of [0, -1, "1", null, 1e308]) expectRefusal(await refund({ amount }), invalid())
      expect((await sandbox.state()).refunds).toEqual([])
      told.push(JSON.stringify((await api.get(`/admin/payment-attempts/${id}`, staff)).data))
    }

    it("refuses strangers, the unknown and the sold, and tells nobody's address or key", async () => {
      await refuseStrangers()
      await refuseUnknowns()
      await refuseKeysUsedAgain()
      await refuseWhatIsSold()
      await refuseStaff()
      const ledger = JSON.stringify(await shop.checkout.listPaymentLedgerEntries({}, { take: 10_000 }))
      for (const text of [ledger, heard(), ...told]) {
        expect(text).not.toContain(sandbox.key)
        expect(text).not.toContain("@shopper.example")
      }
    })
  },
})

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openStore, type OpenStore } from "./support/open-store"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let store: OpenStore

    beforeAll(async () => {
      store = await openStore(getContainer())
    })

    const format = (country: string) =>
      api.get(`/store/address-formats/${country}`, { ...store.headers, validateStatus: () => true })

    describe("GET /store/address-formats/:country_code", () => {
      it("tells what a parcel to Germany needs", async () => {
        const { status, data } = await format("de")
        expect(status).toBe(200)
        expect(data.address_format).toEqual({
          country_code: "de",
          required: ["first_name", "last_name", "address_1", "city", "postal_code"],
          postal_code: { pattern: expect.stringContaining("5"), example: "10115" },
          provinces: null,
        })
      })

      it("asks for a state in the United States and for a phone number in Kenya", async () => {
        const us = (await format("us")).data.address_format
        expect(us.required).toContain("province")
        expect(us.provinces).toHaveLength(51)
        expect(us.provinces).toContainEqual({ code: "us-tx", name: "Texas" })
        const ke = (await format("ke")).data.address_format
        expect(ke.required).toContain("phone")
        expect(ke.postal_code).toBeNull()
      })

      it("refuses countries that no region has", async () => {
        for (const country of ["jp", "xx", "DE'--", "de-at"]) {
          const { status, data } = await format(encodeURIComponent(country))
          expect(status).toBe(404)
          expect(data).toMatchObject({ code: "country_not_supported", type: "not_found" })
        }
      })
    })

    describe("completing a cart", () => {
      const complete = (id: string) =>
        api.post(`/store/carts/${id}/complete`, {}, { ...store.headers, validateStatus: () => true })

      it("is refused while the address lacks what its country needs, and the cart is unharmed", async () => {
        const cart = await store.cartReadyToComplete(api, { postal_code: "123", city: " " })
        const refused = await complete(cart.id)
        expect(refused.status).toBe(400)
        expect(refused.data).toMatchObject({ code: "address_incomplete", type: "invalid_data" })
        expect(refused.data.message).toMatch(/city, postal_code\.$/)
        const { data } = await api.get(`/store/carts/${cart.id}`, store.headers)
        expect(data.cart.items).toHaveLength(1)
        expect(data.cart.completed_at).toBeFalsy()

        await store.setAddress(api, cart.id, {})
        const accepted = await complete(cart.id)
        expect(accepted.status).toBe(200)
        expect(accepted.data.type).toBe("order")
      })
    })
  },
})

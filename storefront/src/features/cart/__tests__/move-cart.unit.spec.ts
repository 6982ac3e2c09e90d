import { type HttpTypes } from "@medusajs/types"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { moveCart } from "../server/move-cart"

const callStore = vi.hoisted(() => vi.fn())
vi.mock("../server/call-store", () => ({ callStore }))

type Call = { method?: string; body?: { shipping_address?: Record<string, unknown> } }

const europe = {
  id: "reg_eu",
  name: "Europe",
  currency: "eur",
  salesChannelId: "sc_eu",
  countries: ["de", "fr"],
}
const usa = {
  id: "reg_us",
  name: "United States",
  currency: "usd",
  salesChannelId: "sc_us",
  countries: ["us"],
}

const person = { first_name: "Ada", last_name: "Lovelace", phone: "1" }
const cart = Object.assign(
  {},
  {
    id: "cart_1",
    region_id: "reg_eu",
    items: [
      { id: "sold", variant_id: "v_sold", product_title: "Mug" },
      { id: "unsold", variant_id: "v_unsold", product_title: "Picnic basket" },
    ],
    shipping_address: { ...person, country_code: "de", address_1: "Turmstraße 21", city: "Berlin" },
  }
) as HttpTypes.StoreCart

/** Medusa, which empties the address the first time a cart comes into a region of one country. */
const fakeStore = (forgetful: boolean) => {
  const asked: (Call & { path: string })[] = []
  callStore.mockImplementation(async (path: string, call: Call = {}) => {
    asked.push({ path, ...call })
    if (path === "/store/product-variants") {
      return {
        variants: [{ id: "v_sold", calculated_price: { calculated_amount: 1 }, inventory_quantity: 9 }],
      }
    }
    if (call.method === "DELETE") return { parent: cart }
    const first = asked.filter((one) => one.path === path).length === 1
    const address = forgetful && first ? { country_code: "us" } : call.body?.shipping_address
    return { cart: { ...cart, shipping_address: address } }
  })
  return asked
}

describe("moving a cart to another country", () => {
  beforeEach(() => callStore.mockReset())

  it("does nothing when it is there already", async () => {
    const asked = fakeStore(false)
    await expect(moveCart(cart, "de", europe)).resolves.toEqual({ cart })
    expect(asked).toEqual([])
  })

  it("within a region changes the address only, and keeps the lines", async () => {
    const asked = fakeStore(false)
    const { notice } = await moveCart(cart, "fr", europe)
    expect(asked).toHaveLength(1)
    expect(notice?.code).toBe("cart_moved")
  })

  it("to another region sets region and sales channel, and leaves out what is not sold there", async () => {
    const asked = fakeStore(false)
    const { notice } = await moveCart(cart, "us", usa)
    expect(asked.map(({ path }) => path)).toEqual([
      "/store/product-variants",
      "/store/carts/cart_1/line-items/unsold",
      "/store/carts/cart_1",
    ])
    expect(asked.at(-1)?.body).toMatchObject({ region_id: "reg_us", sales_channel_id: "sc_us" })
    expect(notice).toMatchObject({ code: "lines_removed" })
    expect(notice?.message).toContain("Picnic basket")
  })

  it("keeps who the shopper is, not where the house stands", async () => {
    const asked = fakeStore(false)
    await moveCart(cart, "us", usa)
    expect(asked.at(-1)?.body?.shipping_address).toMatchObject({
      ...person,
      country_code: "us",
      address_1: null,
      city: null,
    })
  })

  it("keeps who the shopper is when Medusa has emptied the address", async () => {
    fakeStore(true)
    const moved = await moveCart(cart, "us", usa)
    expect(moved.cart.shipping_address).toMatchObject(person)
  })
})

import CartGuardModuleService from "../service"

const guard = new CartGuardModuleService({}, { cart_guard: {} })

describe("cart guard", () => {
  it("lets anybody use a guest's cart, and a customer's only its customer", () => {
    expect(guard.mayUse(null, undefined)).toBe(true)
    expect(guard.mayUse({ id: "cus_1", has_account: false }, undefined)).toBe(true)
    expect(guard.mayUse({ id: "cus_1", has_account: true }, "cus_1")).toBe(true)
    expect(guard.mayUse({ id: "cus_1", has_account: true }, "cus_2")).toBe(false)
    expect(guard.mayUse({ id: "cus_1", has_account: true }, undefined)).toBe(false)
  })

  it("takes whole quantities up to the store's bound, and leaves the rest to Medusa's validation", () => {
    expect([1, 1000, "2", null].map((quantity) => guard.mayAskFor(quantity))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([1.5, 1001, 1e20].map((quantity) => guard.mayAskFor(quantity))).toEqual([false, false, false])
    const byTheMetre = new CartGuardModuleService({}, { cart_guard: { fractions: true, max_quantity: 10 } })
    expect(byTheMetre.mayAskFor(1.5)).toBe(true)
    expect(byTheMetre.mayAskFor(10.5)).toBe(false)
  })

  it("guards nothing without its entry", () => {
    const off = new CartGuardModuleService({}, {})
    expect(off.mayUse({ id: "cus_1", has_account: true }, undefined)).toBe(true)
    expect(off.mayAskFor(1.5)).toBe(true)
  })
})

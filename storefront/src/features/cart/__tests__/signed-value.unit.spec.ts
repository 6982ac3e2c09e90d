import { describe, expect, it } from "vitest"
import { readSignedValue, signValue } from "../server/signed-value"

const secret = "a secret of the shop"

describe("signed value", () => {
  it("gives back what it signed", () => {
    expect(readSignedValue(signValue("cart_01ABC", secret, "cart"), secret, "cart")).toBe("cart_01ABC")
  })

  it("keeps separators inside the value", () => {
    expect(readSignedValue(signValue("a.b.c", secret, "cart"), secret, "cart")).toBe("a.b.c")
  })

  it.each([
    ["a bare id", "cart_01ABC"],
    ["nonsense", "%%%"],
    ["nothing", ""],
    ["only a signature", ".abc"],
    ["another value under the same signature", signValue("cart_01ABC", secret, "cart").replace("ABC", "ABD")],
    ["another secret", signValue("cart_01ABC", "another", "cart")],
    ["another purpose", signValue("cart_01ABC", secret, "orders")],
  ])("refuses %s", (_, signed) => {
    expect(readSignedValue(signed, secret, "cart")).toBeNull()
  })
})

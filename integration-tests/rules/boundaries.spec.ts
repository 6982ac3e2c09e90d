import { boundaryFaults } from "./support/boundary-faults"
import { repositoryFiles } from "./support/repository-files"

describe("the rooms of the house", () => {
  it("hold: no capability imports another's module, no provider anything but itself", () => {
    const files = repositoryFiles("src")
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(boundaryFaults)).toEqual([])
  })

  it.each([
    ["src/modules/cart-guard/service.ts", `import { x } from "../uploads/service"`],
    ["src/modules/cart-guard/service.ts", `import type { X } from "../uploads/types"`],
    ["src/modules/cart-guard/index.ts", `export * from "../uploads"`],
    ["src/workflows/revalidation/steps/tell.ts", `import { x } from "../../../modules/uploads"`],
    ["src/workflows/revalidation/tell.ts", `const x = await import("../../modules/uploads/service")`],
    ["src/providers/payment-paystack/service.ts", `import { x } from "../../modules/uploads"`],
    ["src/providers/payment-paystack/service.ts", `import { x } from "../auth-cognito/client"`],
    ["src/providers/payment-paystack/client.ts", `import { env } from "../../config/read-environment"`],
  ])("would not hold if %s had: %s", (file, text) => {
    expect(boundaryFaults({ file, text })).toHaveLength(1)
  })

  it.each([
    ["src/modules/cart-guard/service.ts", `import { x } from "../../capability/parse-options"`],
    ["src/modules/cart-guard/service.ts", `import { x } from "./options"`],
    ["src/workflows/revalidation/steps/tell.ts", `import { x } from "../../../modules/revalidation/service"`],
    ["src/workflows/hooks/validate-cart.ts", `import { x } from "../../modules/uploads"`],
    ["src/providers/payment-paystack/service.ts", `import { x } from "../../capability/define-errors"`],
    ["src/providers/payment-paystack/service.ts", `import { x } from "@medusajs/framework/utils"`],
    ["src/api/store/carts/middlewares.ts", `import { x } from "../../../modules/cart-guard"`],
  ])("hold when %s has: %s", (file, text) => {
    expect(boundaryFaults({ file, text })).toEqual([])
  })
})

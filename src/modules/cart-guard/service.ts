import type { z } from "@medusajs/framework/zod"
import { parseOptions } from "../../capability/parse-options"
import type { cartGuardOptions } from "./options"

type CartOwner = { id: string; has_account: boolean } | null | undefined

/** Decides who may use a cart (a guest's: whoever knows its id; a customer's: that customer), and how much of what. */
export default class CartGuardModuleService {
  private readonly options: z.infer<typeof cartGuardOptions> | undefined

  constructor(_: unknown, options?: Record<string, unknown>) {
    this.options = parseOptions("cart_guard", options)
  }

  get isEnabled(): boolean {
    return this.options !== undefined
  }

  mayUse(owner: CartOwner, customerId: string | undefined): boolean {
    return !this.isEnabled || !owner?.has_account || owner.id === customerId
  }

  /** What is no number is left to Medusa's own validation. */
  mayAskFor(quantity: unknown): boolean {
    if (!this.options || typeof quantity !== "number") return true
    return quantity <= this.options.max_quantity && (this.options.fractions || Number.isInteger(quantity))
  }
}

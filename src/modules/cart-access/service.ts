import { parseOptions } from "../../capability/parse-options"
import { cartAccessOptions } from "./options"

type CartOwner = { id: string; has_account: boolean } | null | undefined

/** Decides who may use a cart: a guest's cart is open to whoever knows its id, a customer's to that customer. */
export default class CartAccessModuleService {
  readonly isEnabled: boolean

  constructor(_: unknown, options?: Record<string, unknown>) {
    this.isEnabled = parseOptions("cart_access", cartAccessOptions, options) !== undefined
  }

  mayUse(owner: CartOwner, customerId: string | undefined): boolean {
    return !this.isEnabled || !owner?.has_account || owner.id === customerId
  }
}

import { SHOP_ERRORS, type ShopErrorCode } from "./errors"

/** What a refusal may carry beside code and message; the client shows it next to the right field. */
export type ShopErrorDetails = {
  available?: number
  fields?: { field: string; message: string }[]
}

/** A refusal with a stable code. Its message may be shown to the shopper as it is. */
export class ShopError extends Error {
  readonly code: ShopErrorCode
  readonly details: ShopErrorDetails

  constructor(code: ShopErrorCode, details: ShopErrorDetails = {}, message?: string) {
    super(message ?? SHOP_ERRORS[code].message)
    this.name = "ShopError"
    this.code = code
    this.details = details
  }

  get status(): number {
    return SHOP_ERRORS[this.code].status
  }

  toJSON() {
    return { code: this.code, message: this.message, ...this.details }
  }
}

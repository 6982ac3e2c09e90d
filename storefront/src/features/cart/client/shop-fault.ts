import type { ShopErrorCode } from "../errors"
import type { ShopErrorDetails } from "../shop-error"

const PASSING = new Set<string>([
  "offline",
  "back_end_unavailable",
  "checkout_busy",
  "payment_provider_unreachable",
])

/** A refusal as the browser got it; `offline` when no answer came at all. */
export class ShopFault extends Error {
  constructor(
    readonly code: ShopErrorCode | "offline",
    message: string,
    readonly details: ShopErrorDetails = {}
  ) {
    super(message)
  }

  /** Whether the same request may well succeed a little later. */
  get isPassing(): boolean {
    return PASSING.has(this.code)
  }
}

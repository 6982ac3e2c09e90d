type Detail = { type?: string; code?: string; payment_intent?: object; decline_code?: string }

/** An answer that says no, in Stripe's form. */
export class StripeRefusal extends Error {
  readonly body: { error: Detail & { message: string } }

  constructor(
    readonly status: number,
    message: string,
    detail: Detail = {}
  ) {
    super(message)
    this.body = { error: { type: "invalid_request_error", message, ...detail } }
  }
}

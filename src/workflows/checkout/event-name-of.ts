const NAME = /^[\w.-]{1,80}$/

/** What a provider calls an event: Paystack in `event`, Stripe in `type`. */
export function eventNameOf(body: Record<string, unknown>): string {
  const name = [body.event, body.type].find((value) => typeof value === "string" && NAME.test(value))
  return typeof name === "string" ? name : "unknown"
}

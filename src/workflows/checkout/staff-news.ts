import type { PaymentAttemptRecord } from "../../modules/checkout/types"

type Told = { title: string; description: string }
type Attempt = Pick<
  PaymentAttemptRecord,
  "id" | "reference" | "state" | "reason" | "attention" | "amount" | "currency_code"
>

const ATTENTION: Record<string, Told> = {
  amount_mismatch: {
    title: "A payment is held: another amount came in",
    description: "No order was made. Refund it, so that the shopper can order again.",
  },
  currency_mismatch: {
    title: "A payment is held: another currency came in",
    description: "No order was made. Refund it, so that the shopper can order again.",
  },
  refund_failed: {
    title: "A refund did not go through",
    description: "Try it again, or pay it back from the provider's dashboard.",
  },
  disputed: {
    title: "A payment is disputed by the shopper's bank",
    description: "Answer in the provider's dashboard before its deadline.",
  },
}
const OTHER: Told = { title: "A payment needs a look", description: "Its timeline tells what happened." }

const GOES_BACK: Record<string, string> = {
  out_of_stock: "Something was sold out before the money came in.",
  cart_changed: "The cart changed while the shopper paid.",
  cart_gone: "The cart was gone when the money came in.",
  paid_twice: "The order was paid already.",
}

function toldOf({ attention, reason, state }: Attempt): Told | undefined {
  if (attention) return ATTENTION[attention] ?? OTHER
  if (state !== "refunding" && state !== "refunded") return undefined
  const why = GOES_BACK[reason ?? ""]
  return why ? { title: "A payment goes back by itself", description: why } : undefined
}

/**
 * What staff are told of a payment, without anything of the shopper; undefined when there is nothing they would not
 * know. The key tells each cause once.
 */
export function staffNews(attempt: Attempt): (Told & { key: string }) | undefined {
  const told = toldOf(attempt)
  if (!told) return undefined
  const sum = `${attempt.currency_code.toUpperCase()} ${Number(attempt.amount)}`
  const description = `${told.description}\n${sum}, reference ${attempt.reference}`
  // A refund that was told when it began is not told again when it is done.
  return { title: told.title, description, key: `${attempt.id}:${attempt.attention ?? "refunding"}` }
}

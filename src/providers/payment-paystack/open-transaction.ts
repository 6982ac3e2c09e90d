import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { dataOf, type Outcome } from "./outcome"
import { reference } from "./reference"
import { transactionBody, type Order } from "./transaction-body"

const MOST_NUMBERS = 5

/** Where the shopper pays, and under which reference. */
export type Opened = {
  reference: string
  previous_references: string[]
  authorization_url: string | null
  access_code: string | null
}

/**
 * Opens a transaction under the next free reference of the session. A reference that Paystack already has is one
 * whose answer was lost: its page can't be had again, so the next is taken, and it stays among the former ones.
 */
export async function openTransaction(
  context: Context,
  order: Order,
  former: readonly string[] = []
): Promise<Opened> {
  const previous = [...former]
  const first = Math.max(0, ...former.map((one) => reference.read(one)?.number ?? 0)) + 1
  for (let number = first; number < first + MOST_NUMBERS; number++) {
    const own = reference.make(order.session_id, number)
    const outcome = await context.client.initialize(bodyOf(context, order, own))
    if (!isDuplicate(outcome)) {
      const { authorization_url, access_code, reference: told } = dataOf(outcome)
      if (told !== own) throw paystackErrors.create("paystack_answer_invalid")
      return { reference: own, previous_references: previous, authorization_url, access_code }
    }
    previous.push(own)
  }
  throw paystackErrors.create("paystack_refused")
}

function bodyOf({ settings }: Context, order: Order, own: string) {
  return {
    ...transactionBody(order, own, settings),
    channels: order.channels,
    callback_url: order.callback_url,
    metadata: {
      session_id: order.session_id,
      saved_for: order.saved_for,
      // Whoever gives up on Paystack's page comes back to the store.
      cancel_action: order.callback_url,
      ...(order.saved_for && { custom_filters: { recurring: true } }),
    },
  }
}

function isDuplicate(outcome: Outcome<unknown>): boolean {
  if (outcome.kind !== "refused") return false
  return outcome.code === "duplicate_reference" || /duplicate.*reference/i.test(outcome.message)
}

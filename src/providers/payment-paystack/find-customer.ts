import type { Customer } from "./answers"
import type { Context } from "./context"
import { dataOf } from "./outcome"

/** A customer at Paystack; undefined when there is none of this code. */
export async function findCustomer({ client }: Context, code: string): Promise<Customer | undefined> {
  const outcome = await client.fetchCustomer(code)
  const isUnknown =
    outcome.kind === "refused" && (outcome.status === 404 || /not found/i.test(outcome.message))
  return isUnknown ? undefined : dataOf(outcome)
}

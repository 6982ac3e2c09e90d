import { paystackErrors } from "./errors"
import { scrub } from "./scrub"

/**
 * How a request ended. `unanswered` and `unreadable` mean that Paystack may have done it or not; `refused`, that it
 * has not.
 */
export type Outcome<T> =
  | { kind: "done"; data: T }
  | { kind: "refused"; status: number; code: string | undefined; message: string }
  | { kind: "unanswered" }
  | { kind: "unreadable" }

/**
 * What Paystack answered.
 * @throws MedusaError `paystack_unreachable`, `paystack_answer_invalid`, `paystack_key_refused` or `paystack_refused`.
 */
export function dataOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "done") return outcome.data
  if (outcome.kind === "unanswered") throw paystackErrors.create("paystack_unreachable")
  if (outcome.kind === "unreadable") throw paystackErrors.create("paystack_answer_invalid")
  if (outcome.status === 401) throw paystackErrors.create("paystack_key_refused")
  if (outcome.status === 429) throw paystackErrors.create("paystack_unreachable")
  throw paystackErrors.create("paystack_refused", scrub(outcome.message))
}

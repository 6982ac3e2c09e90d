import type { Payment } from "./types"
import { ATTENTION, OTHER_ATTENTION } from "./words"

/** What is wrong with a payment and what staff can do; undefined when all is well. */
export function attentionOf({ attention }: Pick<Payment, "attention">) {
  return attention ? (ATTENTION[attention] ?? OTHER_ATTENTION) : undefined
}

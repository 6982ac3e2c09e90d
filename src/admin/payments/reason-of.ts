import { plainWords } from "./plain-words"
import type { Payment } from "./types"
import { REASONS } from "./words"

/** Why a payment took its way, in words; undefined when there is nothing to say. */
export function reasonOf({ reason }: Pick<Payment, "reason">): string | undefined {
  return reason ? (REASONS[reason] ?? plainWords(reason)) : undefined
}

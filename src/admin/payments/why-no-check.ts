import type { Payment } from "./types"

/** Why asking the provider now would change nothing; undefined when it may. */
export function whyNoCheck({ state }: Pick<Payment, "state">): string | undefined {
  return state === "held" ? "It was checked: what came in is not what was asked." : undefined
}

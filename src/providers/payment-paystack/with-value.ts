import type { Subunits } from "./subunits"

type Money = { amount: number; currency: string }

/** Adds what a sum is in major units, the unit a refund is asked for in; null for a currency nobody set up. */
export const withValue = <Facts extends Money>(facts: Facts, subunits: Subunits) => ({
  ...facts,
  value: subunits.knows(facts.currency) ? subunits.toMajor(facts.amount, facts.currency) : null,
})

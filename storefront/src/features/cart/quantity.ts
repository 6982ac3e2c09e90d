/** The most of one variant that one basket line takes. */
export const MAX_QUANTITY = 999

/** Whether a value is a quantity a line can have: a whole number from 1 to MAX_QUANTITY. */
export function isQuantity(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MAX_QUANTITY
}

/** What to do when a quantity is not one. */
export const QUANTITY_ADVICE = `Choose a whole number from 1 to ${MAX_QUANTITY}.`

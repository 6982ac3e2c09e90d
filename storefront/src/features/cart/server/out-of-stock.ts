import { ShopError } from "../shop-error"

function sentence(available: number, already: number): string {
  if (available === 0) return "This is sold out at the moment."
  const left = available === 1 ? "There is only 1 left" : `There are only ${available} left`
  if (already === 0) return `${left}.`
  return `${left}, and ${already} of them ${already === 1 ? "is" : "are"} in your basket already.`
}

/** The refusal when more is asked for than there is; says how many are left, and how many one has already. */
export function outOfStock(available: number, already: number): ShopError {
  return new ShopError("out_of_stock", { available }, sentence(available, Math.min(already, available)))
}

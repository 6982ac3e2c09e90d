import type { AttemptState, PaymentFilters } from "./types"
import { AGES, STATES } from "./words"

const isState = (text: string): text is AttemptState => Object.hasOwn(STATES, text)

/** Reads filters out of the page's address. What makes no sense there is left out. */
export function readFilters(address: URLSearchParams): PaymentFilters {
  const age = address.get("older_than") ?? ""
  const page = Number(address.get("page"))
  return {
    q: address.get("q") ?? "",
    states: [...new Set(address.getAll("state").filter(isState))],
    provider: address.get("provider"),
    attention: address.get("attention") === "true",
    olderThanMinutes: Object.hasOwn(AGES, age) ? Number(age) : null,
    page: Number.isInteger(page) && page > 1 ? page - 1 : 0,
  }
}

import type { PaymentFilters } from "./types"

/** Puts filters into an address beside what else it holds. Another filter begins at its first page. */
export function writeFilters(address: URLSearchParams, changes: Partial<PaymentFilters>): URLSearchParams {
  const next = new URLSearchParams(address)
  const put = (name: string, value: string | null | undefined) =>
    value ? next.set(name, value) : next.delete(name)
  if ("q" in changes) put("q", changes.q?.trim())
  if ("provider" in changes) put("provider", changes.provider)
  if ("attention" in changes) put("attention", changes.attention ? "true" : null)
  if ("olderThanMinutes" in changes) put("older_than", changes.olderThanMinutes?.toString())
  if (changes.states) {
    next.delete("state")
    for (const state of changes.states) next.append("state", state)
  }
  put("page", changes.page ? String(changes.page + 1) : null)
  return next
}

import { providerFactsOf } from "./provider-facts"

/**
 * The reference by which provider and shopper know the payment of a session. Core keeps what a client sent to its own
 * route beside what the provider made, so `reference` counts only where the provider also named the session, whose id
 * nobody knows before; else it is the provider's `id`, which stands over a client's, or the session's own.
 */
export function referenceOf(data: unknown, sessionId: string): string {
  const { session_id, reference, id } = providerFactsOf(data)
  if (session_id === sessionId && reference) return reference
  return id ?? sessionId
}

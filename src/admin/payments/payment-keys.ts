/** Under which keys payments are cached: all of them, a list, one. */
export const paymentKeys = {
  all: ["payment_attempts"] as const,
  list: (query: Record<string, unknown>) => ["payment_attempts", "list", query] as const,
  one: (id: string) => ["payment_attempts", "one", id] as const,
}

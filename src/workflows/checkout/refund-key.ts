import { providerFactsOf } from "./provider-facts"

/** One key for one refund of an attempt: a new one only after the provider has called the former failed. */
export function refundKey(attemptId: string, data: unknown): string {
  const failed = (providerFactsOf(data).refunds ?? []).filter(({ status }) => status === "failed")
  return failed.length > 0 ? `${attemptId}.${failed.length}` : attemptId
}

import type { Runtime } from "./runtime"

const FIRST_MS = 250
const LONGEST_MS = 10_000

/**
 * Milliseconds to wait before the next try: what Retry-After says (seconds or a date, RFC 9110 section 10.2.3),
 * else twice as long each time, half of it by chance so that many callers don't come back at once. At most 10 s.
 */
export function retryDelay(attempt: number, retryAfter: string | null, runtime: Runtime): number {
  const told = retryAfter === null ? Number.NaN : readRetryAfter(retryAfter, runtime.now())
  if (!Number.isNaN(told)) return Math.min(Math.max(told, 0), LONGEST_MS)
  const most = Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS)
  return most / 2 + (most / 2) * runtime.random()
}

function readRetryAfter(value: string, now: number): number {
  return /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
}

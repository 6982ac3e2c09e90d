const MINUTE = 60_000
const SLOWEST = 6 * 60 * MINUTE

/** When the job looks again: soon after the start, then ever more seldom, as half the payment's age. */
export function nextCheck(createdAt: Date, now: Date): Date {
  const age = now.getTime() - createdAt.getTime()
  return new Date(now.getTime() + Math.min(Math.max(age / 2, MINUTE), SLOWEST))
}

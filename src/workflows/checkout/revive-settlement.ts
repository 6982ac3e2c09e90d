import type { Settlement } from "./settlement"

const dateOrNull = (value: Date | string | null) => (value === null ? null : new Date(value))

/** What a step was handed by the one before, its times as times again: between steps they travel as text. */
export function reviveSettlement(settlement: Settlement): Settlement {
  const { attempt, now } = settlement
  const { created_at, expires_at, checked_at, next_check_at } = attempt
  return {
    ...settlement,
    now: new Date(now),
    attempt: {
      ...attempt,
      created_at: new Date(created_at),
      expires_at: new Date(expires_at),
      checked_at: dateOrNull(checked_at),
      next_check_at: dateOrNull(next_check_at),
    },
  }
}

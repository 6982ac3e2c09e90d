const FIRST_MS = 1000
const LAST_MS = 3000
const LATE_MS = 10_000
const LATE_AFTER = 120

/** How long to wait before asking the nth time, in milliseconds: 1 s at first, then 3 s, and 10 s after some minutes. */
export const pollDelay = (asked: number): number =>
  asked > LATE_AFTER ? LATE_MS : Math.min(LAST_MS, FIRST_MS * 1.3 ** Math.max(0, asked - 1))

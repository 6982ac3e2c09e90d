import { setTimeout as sleep } from "node:timers/promises"

/** What the client needs of the world around it, so that tests can stand in for it. */
export type Runtime = {
  fetch: typeof fetch
  /** Milliseconds since 1970. */
  now: () => number
  /** Waits for so many milliseconds. */
  sleep: (milliseconds: number) => Promise<unknown>
  /** From 0 up to, but not, 1. */
  random: () => number
}

/** The world as it is. */
export const systemRuntime: Runtime = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: Date.now,
  sleep,
  random: Math.random,
}

const RENEWALS_IN_A_TERM = 3

/** Renews the leases that this process holds, for as long as it lives and works. */
export class Leases {
  readonly #timers = new Map<string, NodeJS.Timeout>()

  /** Renews again and again, several times within `seconds`, until `drop`. */
  hold(owner: string, seconds: number, renew: () => Promise<unknown>): void {
    const wait = (seconds * 1000) / RENEWALS_IN_A_TERM
    // A renewal that fails is made up for by the next, or the lease ends and another takes over: as it should.
    const timer = setInterval(() => void renew().catch(() => undefined), wait)
    this.#timers.set(owner, timer.unref())
  }

  drop(owner: string): void {
    clearInterval(this.#timers.get(owner))
    this.#timers.delete(owner)
  }
}

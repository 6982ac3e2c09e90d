const LOST_MS = 15 * 60_000

/** One run at a time in this process; who asks meanwhile has the work done once more, and waits for the end of it. */
export class SingleFlight {
  #current: Promise<void> | undefined
  #isAskedAgain = false
  #signOfLife = 0

  /**
   * The work says by `alive` that it goes on. A run that has said nothing for a quarter of an hour waits for an answer
   * that never comes: another begins beside it, so that it does not keep all later ones waiting.
   */
  run(work: (alive: () => void) => Promise<void>, now = Date.now): Promise<void> {
    this.#isAskedAgain = true
    if (this.#current && now() - this.#signOfLife < LOST_MS) return this.#current
    const alive = () => void (this.#signOfLife = now())
    alive()
    const run = this.#repeat(() => work(alive)).finally(() => {
      if (this.#current === run) this.#current = undefined
    })
    this.#current = run
    return run
  }

  async #repeat(work: () => Promise<void>): Promise<void> {
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false
      await work()
    }
  }
}

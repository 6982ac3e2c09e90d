/** One run at a time in this process; who asks meanwhile has the work done once more, and waits for the end of it. */
export class SingleFlight {
  #current: Promise<void> | undefined
  #isAskedAgain = false

  run(work: () => Promise<void>): Promise<void> {
    this.#isAskedAgain = true
    this.#current ??= this.#repeat(work).finally(() => (this.#current = undefined))
    return this.#current
  }

  async #repeat(work: () => Promise<void>): Promise<void> {
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false
      await work()
    }
  }
}

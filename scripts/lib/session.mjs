// @ts-check

/** One run from start to end: what it must undo, and why it ended. */
export class Session {
  #abort = new AbortController()
  /** @type {(() => void | Promise<void>)[]} */
  #undo = []
  /** @type {(error?: unknown) => void} */
  #settle = () => undefined

  constructor() {
    /** Resolves when the person wants an end, rejects when a part has failed. @type {Promise<void>} */
    this.ended = new Promise((resolve, reject) => {
      this.#settle = (error) => (error === undefined ? resolve() : reject(error))
    })
    this.ended.catch(() => undefined)
  }

  /** Aborts when the run ends. */
  get signal() {
    return this.#abort.signal
  }

  /**
   * Ends the run; with an error, as failed. Only the first call counts.
   * @param {unknown} [error]
   */
  end(error) {
    this.#settle(error)
    this.#abort.abort()
  }

  /**
   * What must happen when the run ends, last in, first out.
   * @param {() => void | Promise<void>} undo
   */
  defer(undo) {
    this.#undo.push(undo)
  }

  /**
   * Undoes everything, whatever fails on the way.
   * @returns {Promise<unknown[]>} what failed
   */
  async close() {
    this.end()
    const faults = []
    for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) {
      try {
        await undo()
      } catch (error) {
        faults.push(error)
      }
    }
    return faults
  }
}

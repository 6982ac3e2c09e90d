// @ts-check
import { formatSeconds } from "./format-seconds.mjs"

const WIDTH = 44

/** Tells the person what happens: one line a step once it is done, and on a terminal what runs just now. */
export class Reporter {
  #began = Date.now()
  /** @type {Set<string>} */
  #running = new Set()
  /** @type {NodeJS.Timeout | undefined} */
  #timer

  /** @param {NodeJS.WriteStream} [out] */
  constructor(out = process.stdout) {
    this.out = out
    // The terminal may be closed while we still stop what runs.
    out.on("error", () => undefined)
  }

  /**
   * Runs a step and reports it with the time it took. A text it returns under `note` is shown behind.
   * @template T
   * @param {string} label
   * @param {(note: (text: string) => void) => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async step(label, work) {
    const began = Date.now()
    let remark = ""
    this.#running.add(label)
    this.#refresh()
    try {
      const result = await work((text) => (remark = ` (${text})`))
      this.#running.delete(label)
      this.line(`  ${`${label}${remark}`.padEnd(WIDTH)} ${formatSeconds(Date.now() - began).padStart(8)}`)
      return result
    } finally {
      this.#running.delete(label)
      this.#refresh()
    }
  }

  /** Seconds since the start, as text. */
  elapsed() {
    return formatSeconds(Date.now() - this.#began)
  }

  /** @param {string} text */
  line(text) {
    this.#clear()
    this.out.write(`${text}\n`)
    this.#refresh()
  }

  /** Leaves the terminal as it was found. */
  close() {
    this.#running.clear()
    this.#refresh()
  }

  #refresh() {
    if (!this.out.isTTY) return
    clearInterval(this.#timer)
    this.#clear()
    if (this.#running.size === 0) return
    const show = () => {
      this.#clear()
      this.out.write(`  ${[...this.#running].join(", ")} … ${this.elapsed()}`.slice(0, this.out.columns - 1))
    }
    show()
    this.#timer = setInterval(show, 500).unref()
  }

  #clear() {
    if (this.out.isTTY) this.out.write("\r\u001b[K")
  }
}

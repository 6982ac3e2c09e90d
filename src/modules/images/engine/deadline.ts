import { imagesErrors } from "../errors"

/** The end of the time that one task may take, or the caller's wish to stop before. */
export class Deadline {
  readonly #end: number
  readonly #signal: AbortSignal | undefined

  constructor(seconds: number, signal?: AbortSignal) {
    this.#end = performance.now() + seconds * 1000
    this.#signal = signal
  }

  /**
   * Whole seconds left, 1 at least, as sharp takes them.
   * @throws image_too_slow, or the reason of the signal
   */
  left(): number {
    this.#signal?.throwIfAborted()
    const left = this.#end - performance.now()
    if (left <= 0) throw imagesErrors.create("image_too_slow")
    return Math.ceil(left / 1000)
  }
}

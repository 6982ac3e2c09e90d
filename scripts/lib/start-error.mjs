// @ts-check

/** A fault the person at the keyboard can act on: its message is printed alone, without a stack. */
export class StartError extends Error {
  /**
   * @param {string} message what failed and what to do
   * @param {{ cause?: unknown }} [options]
   */
  constructor(message, options) {
    super(message, options)
    this.name = "StartError"
  }
}

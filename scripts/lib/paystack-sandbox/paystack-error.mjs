// @ts-check

/** An answer that says no, in the form Paystack gives it. */
export class PaystackError extends Error {
  /**
   * @param {number} status of HTTP
   * @param {string} message
   * @param {{ code?: string, type?: string, nextStep?: string }} [more]
   */
  constructor(status, message, { code, type = "validation_error", nextStep } = {}) {
    super(message)
    this.status = status
    this.body = {
      status: false,
      message,
      ...(nextStep ? { meta: { nextStep } } : {}),
      type,
      ...(code ? { code } : {}),
    }
  }
}

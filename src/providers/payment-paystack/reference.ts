import { paystackErrors } from "./errors"

// Paystack takes letters, digits, "-", "." and "="; an id of Medusa has "_", and never "-".
const OURS = /^(payses-[A-Za-z0-9-]+)\.([1-9]\d{0,5})$/

/** The n-th reference of a payment session, from which the session can be read back: payses-01H….2 */
export const reference = {
  /** @throws MedusaError `session_invalid` for an id that could not be read back. */
  make(sessionId: string, number: number): string {
    const made = `${sessionId.replaceAll("_", "-")}.${number}`
    if (reference.read(made)?.session_id !== sessionId) throw paystackErrors.create("session_invalid")
    return made
  },

  /** What a reference says; undefined when it is not one of ours. */
  read(text: unknown): { session_id: string; number: number } | undefined {
    const [, session, number] = (typeof text === "string" && OURS.exec(text)) || []
    if (!session) return undefined
    return { session_id: session.replaceAll("-", "_"), number: Number(number) }
  },
}

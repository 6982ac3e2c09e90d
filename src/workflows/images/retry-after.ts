import { isFinal } from "../../modules/images/engine/is-final"

const FIRST_WAIT_S = 30
const FACTOR = 4

/** How often a picture is tried. */
export const MOST_ATTEMPTS = 5

/** Seconds until a picture is tried again after a fault, ever longer; null when it rests as failed. */
export const retryAfter = (code: string, attempts: number): number | null =>
  isFinal(code) || attempts >= MOST_ATTEMPTS ? null : FIRST_WAIT_S * FACTOR ** (attempts - 1)

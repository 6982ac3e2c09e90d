import { mix } from "./mix"

/**
 * Lightens (amount above 0) or darkens (below 0) a colour, 1 being the end of the scale. Lights go towards warm
 * white and darks towards warm brown, as sunlight does it, never towards grey.
 */
export function shade(colour: string, amount: number): string {
  return amount >= 0 ? mix(colour, "#fff6e4", amount) : mix(colour, "#2c170d", -amount)
}

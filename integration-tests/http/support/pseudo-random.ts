export type PseudoRandom = {
  /** From 0 up to and without `below`. */
  int: (below: number) => number
  pick: <Value>(values: readonly Value[]) => Value
  chance: (probability: number) => boolean
  bytes: (length: number) => Buffer
}

/** The same numbers for the same seed: the mulberry32 generator (Tommy Ettinger, public domain). */
export function pseudoRandom(seed: number): PseudoRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    pick: (values) => values[int(values.length)] as (typeof values)[number],
    chance: (probability) => next() < probability,
    bytes: (length) => Buffer.from(Array.from({ length }, () => int(256))),
  }
}

// @ts-check

/** Where things listen: out of the way of a shop that runs already. */
export const PORTS = { backend: 9200, storefront: 8300, sandbox: 8301, stock: 9210, stockDatabase: 9220 }

/**
 * How long and how often, in seconds where nothing else is said.
 * @param {boolean} quick
 */
export function limits(quick) {
  return {
    warmup: quick ? 2 : 5,
    pages: quick ? 4 : 15,
    connections: 8,
    vitalsRuns: quick ? 2 : 5,
    rounds: quick ? 2 : 4,
    round: quick ? 2 : 6,
    idle: quick ? 3 : 15,
    memoryLoad: quick ? 4 : 15,
    photos: quick ? 2 : 4,
  }
}

/** @typedef {ReturnType<typeof limits>} Limits */

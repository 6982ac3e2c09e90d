// @ts-check

/**
 * @typedef {object} Samples
 * @property {number[]} latencies of each piece of work, in milliseconds
 * @property {number} seconds until the last one had ended
 */

/**
 * So many at once do one piece of work after the other until the time is up. Any failure fails the bench.
 * @param {{ atOnce: number, seconds: number, work: () => Promise<unknown> }} loop
 * @returns {Promise<Samples>}
 */
export async function closedLoop({ atOnce, seconds, work }) {
  /** @type {number[]} */
  const latencies = []
  const began = performance.now()
  const end = began + seconds * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      await work()
      latencies.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { latencies, seconds: (performance.now() - began) / 1000 }
}

// @ts-check

/**
 * @typedef {object} Samples
 * @property {number[]} latencies of each piece of work that succeeded, in milliseconds
 * @property {string[]} faults what the others said
 * @property {number} seconds until the last one had ended
 */

const FAULTS_ALLOWED = 10

/**
 * So many at once do one piece of work after the other until the time is up. Some faults are counted, many end it.
 * @param {{ atOnce: number, seconds: number, work: () => Promise<unknown> }} loop
 * @returns {Promise<Samples>}
 */
export async function closedLoop({ atOnce, seconds, work }) {
  /** @type {number[]} */
  const latencies = []
  /** @type {string[]} */
  const faults = []
  const began = performance.now()
  const end = began + seconds * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      try {
        await work()
        latencies.push(performance.now() - start)
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error))
        if (faults.length > FAULTS_ALLOWED) throw error
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { latencies, faults, seconds: (performance.now() - began) / 1000 }
}

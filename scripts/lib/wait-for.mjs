// @ts-check
import { setTimeout as sleep } from "node:timers/promises"
import { StartError } from "./start-error.mjs"

/**
 * Waits until an address answers well.
 * @param {string} url
 * @param {{ signal: AbortSignal, said: () => string, timeout?: number }} options what the program behind it has said;
 *   timeout in milliseconds
 */
export async function waitFor(url, { signal, said, timeout = 90_000 }) {
  const end = Date.now() + timeout
  let last = "no answer"
  while (Date.now() < end) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) })
      await answer.arrayBuffer()
      if (answer.ok) return
      last = `status ${answer.status}`
    } catch (error) {
      signal.throwIfAborted()
      last = error instanceof Error ? error.message : String(error)
    }
    await sleep(150, undefined, { signal })
  }
  throw new StartError(`${url} does not answer as it should (${last}).\n${said()}`)
}

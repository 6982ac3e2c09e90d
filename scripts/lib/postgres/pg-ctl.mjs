// @ts-check
import { stopLeftover } from "./leftover.mjs"

/** @typedef {ReturnType<typeof pgCtl>} PgCtl */

/**
 * Starts and stops the server of one data folder. pg_ctl gives it a session of its own, which Ctrl-C does not reach.
 * @param {{ run: import("./run-as.mjs").Runner, program: string, dataDir: string }} options
 */
export function pgCtl({ run, program, dataDir }) {
  const common = ["--pgdata", dataDir, "--wait", "--silent"]
  return {
    /**
     * @param {string} logFile
     * @param {string} flags
     */
    start: (logFile, flags) =>
      run(program, ["start", ...common, "--timeout=60", "--log", logFile, "--options", flags]),
    async stop() {
      const stopped = await run(program, ["stop", ...common, "--mode=fast", "--timeout=6"])
      if (stopped.code !== 0) await stopLeftover(dataDir)
    },
  }
}

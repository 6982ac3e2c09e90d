// @ts-check
import { appendFileSync, closeSync, existsSync, openSync, renameSync, statSync } from "node:fs"
import { createInterface } from "node:readline"
import { logTail } from "./log-tail.mjs"

const MAX_BYTES = 10 * 1024 * 1024

/**
 * Opens a program's log for this run. A big one is put aside first; one predecessor is kept.
 * @param {string} file
 */
export function openLog(file) {
  if (existsSync(file) && statSync(file).size > MAX_BYTES) renameSync(file, `${file}.old`)
  const descriptor = openSync(file, "a")
  const from = statSync(file).size
  return {
    file,
    tail: () => logTail(file, from),
    close: () => closeSync(descriptor),
    /** @param {boolean} echo @returns {import("node:child_process").StdioOptions} */
    stdio: (echo) => (echo ? ["ignore", "pipe", "pipe"] : ["ignore", descriptor, descriptor]),
    /**
     * Writes what the program says into the log and, behind its name, to the terminal.
     * @param {import("node:child_process").ChildProcess} child
     * @param {string} name
     */
    follow(child, name) {
      for (const stream of [child.stdout, child.stderr]) {
        if (stream) createInterface({ input: stream }).on("line", (line) => echoLine(file, name, line))
      }
    },
  }
}

/**
 * @param {string} file
 * @param {string} name
 * @param {string} line
 */
function echoLine(file, name, line) {
  appendFileSync(file, `${line}\n`)
  process.stdout.write(`[${name}] ${line}\n`)
}

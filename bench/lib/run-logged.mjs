// @ts-check
import { spawn } from "node:child_process"
import { openSync, readFileSync } from "node:fs"

/**
 * Runs a command to its end, its words into a log file. A failure shows the log's end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, log: string }} options
 * @returns {Promise<void>}
 */
export function runLogged(command, args, { cwd, env = process.env, log }) {
  const out = openSync(log, "a")
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", out, out] })
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => {
      if (code === 0) resolve()
      else
        reject(
          new Error(`${[command, ...args].join(" ")} failed:\n${readFileSync(log, "utf8").slice(-3000)}`)
        )
    })
  })
}

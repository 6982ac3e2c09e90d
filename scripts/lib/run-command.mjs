// @ts-check
import { spawn } from "node:child_process"

/**
 * Runs a command to its end and collects what it said. It resolves whatever the exit code is.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    child.stdout?.on("data", (chunk) => (output += chunk))
    child.stderr?.on("data", (chunk) => (output += chunk))
    child.once("error", (error) => resolve({ code: 127, output: error.message }))
    /** @param {number | null} code */
    const finish = (code) => resolve({ code: code ?? 1, output: output.trim() })
    child.once("close", finish)
    // A daemon the command leaves behind may hold the pipes open for ever: "close" alone would not do.
    child.once("exit", (code) => setTimeout(finish, 500, code).unref())
  })
}

// @ts-check
import path from "node:path"
import { runCommand } from "../../../scripts/lib/run-command.mjs"

const ROOT = path.resolve(import.meta.dirname, "..", "..", "..")

/**
 * Runs one script of this folder in a process of its own, with the engine's sources readable, to its end.
 * @param {string} script
 * @param {(string | number)[]} args
 * @returns {Promise<string>} what it said last
 */
export async function runChild(script, args) {
  const command = ["-r", "ts-node/register", path.join(import.meta.dirname, script), ...args.map(String)]
  const { code, output } = await runCommand(process.execPath, command, { cwd: ROOT })
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output.slice(-500)}`)
  return output.split("\n").at(-1) ?? ""
}

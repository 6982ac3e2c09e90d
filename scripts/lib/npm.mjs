// @ts-check
import { spawn } from "node:child_process"
import { StartError } from "./start-error.mjs"

/**
 * Runs npm with its output on this terminal.
 * @param {string} folder
 * @param {string[]} args
 */
export async function npm(folder, args) {
  const program = process.env.npm_execpath
  const viaNode = program?.endsWith(".js")
  const child = spawn(viaNode ? process.execPath : "npm", viaNode && program ? [program, ...args] : args, {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  })
  const code = await new Promise((resolve) => child.once("exit", resolve))
  if (code !== 0) throw new StartError(`npm ${args.join(" ")} failed in ${folder}.`)
}

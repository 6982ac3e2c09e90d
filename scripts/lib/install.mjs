// @ts-check
import path from "node:path"
import { readJson } from "./json-file.mjs"

/**
 * Whether node_modules is what the lock file asks for, by the list that npm leaves there when it is done.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = readJson(path.join(folder, "package-lock.json"))?.packages
  const present = readJson(path.join(folder, "node_modules", ".package-lock.json"))?.packages
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([name, { version, optional, devOptional, link }]) => {
    if (name === "" || link) return true
    // Optional ones are for other platforms as a rule; the embedded PostgreSQL has its own message.
    return present[name] ? present[name].version === version : Boolean(optional || devOptional)
  })
}

/**
 * Installs exactly what a folder's lock file says.
 * @param {{ processes: import("./processes.mjs").Processes, folder: string, name: string }} options
 */
export async function install({ processes, folder, name }) {
  const npm = process.env.npm_execpath
  const viaNode = npm?.endsWith(".js")
  // NODE_ENV=production in the person's shell must not leave the build tools out.
  const flags = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"]
  await processes.task({
    name,
    command: viaNode ? process.execPath : "npm",
    args: viaNode && npm ? [npm, ...flags] : flags,
    cwd: folder,
    env: process.env,
  })
}

// @ts-check
import path from "node:path"
import { buildIfChanged } from "./build.mjs"
import { dropPageCache } from "./drop-page-cache.mjs"

/**
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {{ processes: import("./processes.mjs").Processes, settings: Settings, env: NodeJS.Dict<string> }} Storefront
 */

/**
 * @param {Storefront} storefront
 * @param {{ name: string, args: string[] }} command
 */
function next({ settings, env }, { name, args }) {
  const cli = path.join(settings.storefront, "node_modules", "next", "dist", "bin", "next")
  return { name, command: process.execPath, args: [cli, ...args], cwd: settings.storefront, env }
}

/** @param {Storefront} storefront */
export function buildStorefront(storefront) {
  const root = storefront.settings.storefront
  const output = outputOf(storefront)
  const run = () => storefront.processes.task(next(storefront, { name: "storefront build", args: ["build"] }))
  // The pages' security policy names the one place where files are kept.
  return buildIfChanged({ root, inputs: ["."], output, variable: storefront.env.S3_FILE_URL, run })
}

/** @param {Storefront} storefront */
const outputOf = ({ settings }) => path.join(settings.storefront, ".next")

/**
 * @param {Storefront} storefront
 * @param {string} shop tells one shop's data and addresses from another's
 */
export function startStorefront(storefront, shop) {
  const { mode, storefrontPort, host } = storefront.settings
  const command = mode === "production" ? "start" : "dev"
  if (mode === "production") dropPageCache(outputOf(storefront), shop)
  const args = [command, "--port", String(storefrontPort), "--hostname", host]
  return storefront.processes.service(next(storefront, { name: "storefront", args }))
}

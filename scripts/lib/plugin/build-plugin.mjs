// @ts-check
import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { runCommand } from "../run-command.mjs"
import { packagesUsed } from "./packages-used.mjs"
import { pluginPackage } from "./plugin-package.mjs"
import { PluginBuildError } from "./plugin-build-error.mjs"
import { stagePlugin } from "./stage-plugin.mjs"

/**
 * Makes the package that other Medusa apps install. It is built apart, in .medusa/plugin, since Medusa builds apps and
 * plugins into the same folder.
 * @param {string} root the repository
 * @returns {Promise<string>} the packed file
 */
export async function buildPlugin(root) {
  const stage = path.join(root, ".medusa", "plugin")
  const store = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"))
  stagePlugin(root, stage)
  // While it is being built, the bundler of the admin must leave every package of the store outside of the bundle.
  writePackage(stage, store)
  await run(process.execPath, [medusaCli(root), "plugin:build"], stage)
  writePackage(stage, pluginPackage(store, packagesUsed(path.join(stage, ".medusa", "server"))))
  const packed = await run("npm", ["pack", "--ignore-scripts", "--loglevel=error"], stage)
  return path.join(stage, packed.split("\n").at(-1) ?? "")
}

/** @param {string} root */
const medusaCli = (root) => path.join(root, "node_modules", "@medusajs", "cli", "cli.js")

/**
 * @param {string} stage
 * @param {object} content
 */
function writePackage(stage, content) {
  writeFileSync(path.join(stage, "package.json"), `${JSON.stringify(content, null, 2)}\n`)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
async function run(command, args, cwd) {
  const env = { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", NODE_ENV: "production" }
  const { code, output } = await runCommand(command, args, { cwd, env })
  if (code !== 0) throw new PluginBuildError(`${command} ${args.join(" ")} failed:\n${output}`)
  return output
}

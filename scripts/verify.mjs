// @ts-check
// Everything that must hold before a change is taken: npm run verify
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describeFault } from "./lib/describe-fault.mjs"
import { isInstalled } from "./lib/install.mjs"
import { npm } from "./lib/npm.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const storefront = path.join(root, "storefront")

/** @type {[string, string[]][]} */
const CHECKS = [
  [root, ["run", "format:check"]],
  [root, ["run", "lint"]],
  [root, ["run", "lint:medusa"]],
  [root, ["run", "typecheck"]],
  [root, ["run", "docs:check"]],
  [storefront, ["run", "lint"]],
  [storefront, ["run", "typecheck"]],
  [root, ["test"]],
]

try {
  for (const folder of [root, storefront]) {
    if (!isInstalled(folder)) await npm(folder, ["ci", "--include=dev", "--no-audit", "--no-fund"])
  }
  for (const [folder, args] of CHECKS) await npm(folder, args)
  console.log("\nAll is well.")
} catch (error) {
  console.error(`\n${describeFault(error)}\n`)
  process.exitCode = 1
}

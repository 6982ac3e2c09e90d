// @ts-check
// Every test there is, from a bare clone: npm test. Some of it: npm test -- unit http
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describeFault } from "./lib/describe-fault.mjs"
import { isInstalled } from "./lib/install.mjs"
import { nodeFault } from "./lib/node-fault.mjs"
import { npm } from "./lib/npm.mjs"
import { installTools } from "./lib/test/install-tools.mjs"
import { runSuite } from "./lib/test/run-suite.mjs"
import { SUITES } from "./lib/test/suites.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")

/** @param {string[]} names */
async function test(names) {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name))
  if (unknown.length > 0)
    throw new Error(`No suite ${unknown.join(", ")}: ${SUITES.map(({ name }) => name).join(", ")}.`)
  for (const folder of [root, path.join(root, "storefront")]) {
    if (!isInstalled(folder)) await npm(folder, ["ci", "--include=dev", "--no-audit", "--no-fund"])
  }
  await installTools()
  const chosen = SUITES.filter(({ name }) => names.length === 0 || names.includes(name))
  const total = { passed: 0, failed: 0 }
  for (const suite of chosen) {
    console.log(`\n== ${suite.title}\n`)
    const { passed, failed } = await runSuite(root, suite)
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

const fault = nodeFault(process.versions.node)
try {
  if (fault) throw new Error(fault)
  process.exitCode = await test(process.argv.slice(2))
} catch (error) {
  console.error(`\n${describeFault(error)}\n`)
  process.exitCode = 1
}

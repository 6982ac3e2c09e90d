// @ts-check
// Only what an old Node understands is loaded before its version is known.
import { nodeFault } from "./lib/node-fault.mjs"

const fault = nodeFault(process.versions.node)
if (fault) {
  console.error(`\n${fault}\n`)
  process.exit(1)
}
const { launch } = await import("./lib/launch.mjs")
await launch("production", process.argv.slice(2))

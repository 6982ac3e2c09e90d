// @ts-check
// npm run bench [-- --only start,memory,storefront,vitals,api,checkout,images] [--quick] [--publish] [--keep] [--root <checkout>]
import path from "node:path"
import { Session } from "../scripts/lib/session.mjs"
import { runBench } from "./lib/bench.mjs"
import { load, machine } from "./lib/machine.mjs"
import { publish } from "./lib/publish.mjs"
import { readOptions } from "./lib/read-options.mjs"
import { toMarkdown } from "./lib/to-markdown.mjs"
import { writeResults } from "./lib/write-results.mjs"

const session = new Session()
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => session.end(new Error(`ended by ${signal}`)))
}
process.exitCode = await main()

async function main() {
  try {
    const whole = await Promise.race([measure(), session.ended])
    return whole ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  } finally {
    for (const fault of await session.close()) console.error(fault)
  }
}

async function measure() {
  const options = readOptions(process.argv.slice(2))
  const about = machine(path.resolve(options.root ?? path.join(import.meta.dirname, "..")))
  const before = load()
  const tell = (/** @type {string} */ text) => console.error(text)
  const results = await runBench(options, { session, tell })
  const whole = { ...about, quick: options.quick, loads: [before, load()] }
  const markdown = toMarkdown(whole, results)
  const file = writeResults(about.date, { json: { about: whole, ...Object.fromEntries(results) }, markdown })
  console.log(`\n${markdown}`)
  if (options.publish) await publish(markdown)
  console.error(`Written to ${file}.md and .json`)
  return [...results.values()].every(({ failed }) => !failed)
}

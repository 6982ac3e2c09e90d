// @ts-check
// node -r ts-node/register memory.mjs <concurrency> <file>: says as JSON what one picture adds to a process at rest.
import { ownMemory } from "../process-memory.mjs"
import { byEngine } from "./engine.mjs"

const [concurrency = "1", file = ""] = process.argv.slice(2)
const before = ownMemory(process.pid)
const began = performance.now()
const outputs = await byEngine(file, Number(concurrency))
const seconds = (performance.now() - began) / 1000
const most = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ before, most, added: most - before, seconds, outputs: outputs.length }))

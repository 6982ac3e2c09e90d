// @ts-check
// node -r ts-node/register throughput.mjs <concurrency> <rounds> <file …>: says as JSON what was measured.
import { byBareSharp } from "./bare-sharp.mjs"
import { byEngine, specification } from "./engine.mjs"

const [concurrency = 1, rounds = 1] = process.argv.slice(2, 4).map(Number)
const files = process.argv.slice(4)

const SUBJECTS = {
  engine: (/** @type {string} */ file) => byEngine(file, concurrency),
  bare: (/** @type {string} */ file) => byBareSharp(file, concurrency, specification),
}
const names = /** @type {(keyof typeof SUBJECTS)[]} */ (Object.keys(SUBJECTS))
const [first = ""] = files
const made = { engine: await SUBJECTS.engine(first), bare: await SUBJECTS.bare(first) }
if (describe(made.engine) !== describe(made.bare)) {
  throw new Error(`not the same files:\n${describe(made.engine)}\n${describe(made.bare)}`)
}

/** @type {Record<keyof typeof SUBJECTS, { wall: number, cpu: number }[]>} */
const taken = { engine: [], bare: [] }
for (let round = 0; round < rounds; round++) {
  for (const file of files) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      taken[name].push(await timed(() => SUBJECTS[name](file)))
    }
  }
}
const { engine, bare } = taken
console.log(JSON.stringify({ filesEach: made.engine.length, concurrency, engine, bare }))

/**
 * Seconds of time and of CPU time.
 * @param {() => Promise<unknown>} work
 */
async function timed(work) {
  const [began, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 }
}

/** @param {import("./engine.mjs").Output[]} outputs */
function describe(outputs) {
  return outputs
    .map(({ format, width, height }) => `${format} ${width}x${height}`)
    .sort()
    .join(", ")
}

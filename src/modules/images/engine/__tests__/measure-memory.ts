// node -r ts-node/register measure-memory.ts <file>: megabytes that all variants of an original add to a process.
import { readFileSync } from "node:fs"
import { defaultSpecification } from "../default-specification"
import { render } from "./render"

const resident = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1])

async function measure(file: string): Promise<void> {
  const before = resident()
  const { variants } = await render(file, defaultSpecification, null, { concurrency: 3 })
  const added = (process.resourceUsage().maxRSS - before) / 1024
  process.stdout.write(JSON.stringify({ added, variants: variants.length }))
}

void measure(process.argv[2] ?? "")

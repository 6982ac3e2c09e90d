import { execFileSync } from "node:child_process"
import path from "node:path"

export const ROOT = path.resolve(__dirname, "..", "..", "..")

/** Calls a function of scripts/lib, which are ES modules that jest cannot load, in a Node of its own. */
export function callScript(file: string, name: string, ...args: unknown[]): unknown {
  const module = path.join(ROOT, "scripts", "lib", `${file}.mjs`)
  const code = `
    const module = await import(${JSON.stringify(module)})
    const result = await module[${JSON.stringify(name)}](...${JSON.stringify(args)})
    process.stdout.write(JSON.stringify(result ?? null) ?? "null")`
  const options = { encoding: "utf8", stdio: "pipe" } as const
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", code], options)
  return JSON.parse(output)
}

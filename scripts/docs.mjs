// @ts-check
// Writes the generated parts of the guides and the whole of .env.template: npm run docs.
// With --check it writes nothing and fails when one of them is not what the code says.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { generate } from "./docs/generate.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const checkOnly = process.argv.includes("--check")

const { files, faults } = await generate(root)
const stale = [...files].filter(([file, text]) => {
  const full = path.join(root, file)
  return !existsSync(full) || readFileSync(full, "utf8") !== text
})
for (const [file, text] of stale) {
  if (checkOnly) faults.push(`${file} is not what the code says. Run: npm run docs`)
  else {
    writeFileSync(path.join(root, file), text)
    console.log(`wrote ${file}`)
  }
}
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)

// @ts-check
// npm leaves a platform's package out of the lock file when the registry at hand does not offer it, and then `npm ci`
// refuses that lock file everywhere. This writes the missing ones in: node scripts/complete-lock.mjs <folder> …
import path from "node:path"
import { readJson, writeJson } from "./lib/json-file.mjs"
import { missingOptionals } from "./lib/missing-optionals.mjs"

const [, , ...folders] = process.argv
for (const folder of folders.length > 0 ? folders : [".", "storefront"]) {
  const file = path.resolve(folder, "package-lock.json")
  const lock = readJson(file)
  const missing = missingOptionals(lock.packages)
  const entries = Object.entries({ ...lock.packages, ...missing })
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, "en")))
  writeJson(file, lock)
  console.log(`${file}: ${Object.keys(missing).length} added`)
}

// @ts-check
import path from "node:path"
import { fileURLToPath } from "node:url"
import { buildPlugin } from "./lib/plugin/build-plugin.mjs"
import { PluginBuildError } from "./lib/plugin/plugin-build-error.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")

try {
  const tarball = await buildPlugin(root)
  console.log(path.relative(process.cwd(), tarball))
} catch (error) {
  if (!(error instanceof PluginBuildError)) throw error
  console.error(`\n${error.message}\n`)
  process.exit(1)
}

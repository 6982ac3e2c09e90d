// @ts-check
import { existsSync, readdirSync, rmSync, statSync } from "node:fs"
import path from "node:path"
import { BUILD_RECORD } from "./build.mjs"
import { readJson, writeJson } from "./json-file.mjs"

/**
 * Drops the pages and answers that the storefront has kept on disk when they are another shop's: of other data, or at
 * other addresses. What the build itself has made is older than its record, and stays.
 * @param {string} output the storefront's build
 * @param {string} shop changes when kept pages are no longer right
 */
export function dropPageCache(output, shop) {
  const record = path.join(output, "kiondo-shop.json")
  if (readJson(record)?.shop === shop) return
  const built = statSync(path.join(output, BUILD_RECORD)).mtimeMs
  rmSync(path.join(output, "cache", "fetch-cache"), { recursive: true, force: true })
  for (const file of filesBelow(path.join(output, "server"))) {
    if (statSync(file).mtimeMs > built) rmSync(file)
  }
  writeJson(record, { shop })
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

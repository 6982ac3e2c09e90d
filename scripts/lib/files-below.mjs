// @ts-check
import { existsSync, readdirSync } from "node:fs"
import path from "node:path"

/**
 * Every file in a folder and the folders in it, by its place in there.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

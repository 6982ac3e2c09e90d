// @ts-check
import { readFileSync, renameSync, writeFileSync } from "node:fs"

/**
 * What a JSON file holds; undefined when it is missing, or no JSON.
 * @param {string} file
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    const unreadable = error instanceof Error && "code" in error && error.code !== "ENOENT"
    if (unreadable) throw error
    return undefined
  }
}

/**
 * Writes a JSON file whole or not at all.
 * @param {string} file
 * @param {unknown} value
 * @param {number} [mode] file permissions
 */
export function writeJson(file, value, mode = 0o644) {
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode })
  renameSync(draft, file)
}

// @ts-check
import { readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"

const LINES = 20

/**
 * The last lines a program wrote to its log.
 * @param {string} file
 * @param {number} [from] where this run's part begins, in bytes
 */
export function logTail(file, from = 0) {
  try {
    const text = stripVTControlCharacters(readFileSync(file).subarray(from).toString("utf8"))
    return text.trimEnd().split("\n").slice(-LINES).join("\n")
  } catch {
    return "" // it died before it wrote anything
  }
}

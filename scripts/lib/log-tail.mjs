// @ts-check
import { readFileSync } from "node:fs"

const LINES = 20

/**
 * The last lines a program wrote to its log.
 * @param {string} file
 * @param {number} [from] where this run's part begins, in bytes
 */
export function logTail(file, from = 0) {
  try {
    return readFileSync(file).subarray(from).toString("utf8").trimEnd().split("\n").slice(-LINES).join("\n")
  } catch {
    return "" // it died before it wrote anything
  }
}

// @ts-check
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"

const FOLDER = path.resolve(import.meta.dirname, "..", "results")

/**
 * Keeps a run: the figures unrounded as JSON, the table as Markdown.
 * @param {string} date ISO
 * @param {{ json: unknown, markdown: string }} results
 * @returns {string} where, without the ending
 */
export function writeResults(date, { json, markdown }) {
  mkdirSync(FOLDER, { recursive: true })
  const file = path.join(FOLDER, date.slice(0, 19).replaceAll(":", "-"))
  writeFileSync(`${file}.json`, `${JSON.stringify(json, null, 2)}\n`)
  writeFileSync(`${file}.md`, markdown)
  return file
}

// @ts-check
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"

/**
 * A file of changes, one JSON line each. A line is on disk before anybody is told of the change, and one that a killed
 * process left half-written is passed over. Opening it writes it anew with the last version of each row only.
 */
export class Journal {
  /** @param {string | undefined} file left out, nothing is kept */
  constructor(file) {
    this.file = file
  }

  /**
   * Hands every row to the store, oldest first.
   * @param {(table: string, row: { id: number }) => void} take
   */
  read(take) {
    if (!this.file) return
    mkdirSync(path.dirname(this.file), { recursive: true })
    if (!existsSync(this.file)) return
    for (const line of readFileSync(this.file, "utf8").split("\n")) {
      const change = parsed(line)
      if (change) take(change.table, change.row)
    }
  }

  /**
   * @param {string} table
   * @param {{ id: number }} row
   */
  append(table, row) {
    if (this.file) appendFileSync(this.file, lineOf(table, row), { mode: 0o600 })
  }

  /** @param {{ table: string, row: { id: number } }[]} rows */
  compact(rows) {
    if (!this.file) return
    const draft = `${this.file}.${process.pid}.new`
    writeFileSync(draft, rows.map(({ table, row }) => lineOf(table, row)).join(""), { mode: 0o600 })
    renameSync(draft, this.file)
  }
}

/**
 * @param {string} table
 * @param {{ id: number }} row
 */
const lineOf = (table, row) => `${JSON.stringify({ table, row })}\n`

/** @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // the empty last line, or one that a kill cut short
  }
}

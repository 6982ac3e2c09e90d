// @ts-check

/**
 * A table of two columns.
 * @param {[string, string][]} rows
 * @returns {string[]} its lines
 */
export function summary(rows) {
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `  ${label.padEnd(width)}   ${value}`)
}

// @ts-check

/**
 * One line of the table.
 * @typedef {object} Row
 * @property {string} what
 * @property {string} kiondo
 * @property {string} [stock]
 * @property {string} [target]
 * @property {boolean} [met]
 *
 * @typedef {object} PartResult
 * @property {Row[]} rows
 * @property {string[]} [notes]
 * @property {boolean} [failed]
 * @property {unknown} raw the figures unrounded
 */

/**
 * A line whose figure has a target.
 * @param {string} what
 * @param {number} figure
 * @param {{ show: (figure: number) => string, most?: number, least?: number, stock?: string }} how
 * @returns {Row}
 */
export function targetRow(what, figure, { show, most, least, stock }) {
  const met = figure <= (most ?? Infinity) && figure >= (least ?? -Infinity)
  const target = least === undefined ? `at most ${show(most ?? NaN)}` : `at least ${show(least)}`
  return { what, kiondo: show(figure), stock, target, met }
}

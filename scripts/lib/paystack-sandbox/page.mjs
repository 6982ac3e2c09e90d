// @ts-check

const DEFAULT_SIZE = 50
const MAX_SIZE = 100

/**
 * One page of a list, and what Paystack says about it.
 * @template Row
 * @param {Row[]} rows
 * @param {URLSearchParams} query
 */
export function page(rows, query) {
  const wanted = Number(query.get("perPage") ?? query.get("per_page") ?? DEFAULT_SIZE)
  const perPage = Math.min(MAX_SIZE, Math.max(1, Math.trunc(wanted) || DEFAULT_SIZE))
  const number = Math.max(1, Math.trunc(Number(query.get("page"))) || 1)
  const skipped = (number - 1) * perPage
  const meta = {
    total: rows.length,
    skipped,
    perPage,
    page: number,
    pageCount: Math.ceil(rows.length / perPage),
  }
  return { rows: rows.slice(skipped, skipped + perPage), meta }
}

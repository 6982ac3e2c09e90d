import { DEFAULT_SORT, isSort, type Sort } from "./sort"

export type ListingView = { sort: Sort; page: number }

const isPage = (segment: string): boolean => /^[1-9]\d{0,2}$/.test(segment)

/**
 * Reads the path segments behind a listing: none, an order, a page, or an order and a page. Undefined where they are
 * anything else.
 */
export const parseListingView = (segments: string[] = []): ListingView | undefined => {
  const [first, ...others] = segments
  const sort = first !== undefined && isSort(first) ? first : DEFAULT_SORT
  const rest = first !== undefined && isSort(first) ? others : segments
  const [page = "1", ...beyond] = rest
  return isPage(page) && beyond.length === 0 ? { sort, page: Number(page) } : undefined
}

import { type ListingView } from "./listing-view"
import { DEFAULT_SORT } from "./sort"

/** The public address of a view of a listing; what is default is left out, so each view has one address. */
export const listingHref = (path: string, { sort, page }: ListingView): string => {
  const query = new URLSearchParams()
  if (sort !== DEFAULT_SORT) query.set("sort", sort)
  if (page > 1) query.set("page", String(page))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

import { isSort, type Sort } from "./sort"

export type ListingView = { sort: Sort; page: number }

/** Reads the path segments of a listing; undefined where they name no order or no page from 1 to 999. */
export const parseListingView = (sort: string, page: string): ListingView | undefined =>
  isSort(sort) && /^[1-9]\d{0,2}$/.test(page) ? { sort, page: Number(page) } : undefined

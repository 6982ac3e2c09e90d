/** The orders a listing can be shown in, the default first. */
export const SORTS = {
  name: "Name",
  newest: "Newest",
  "price-asc": "Price, low to high",
  "price-desc": "Price, high to low",
} as const

export type Sort = keyof typeof SORTS

export const DEFAULT_SORT: Sort = "name"

export const isSort = (value: string): value is Sort => Object.hasOwn(SORTS, value)

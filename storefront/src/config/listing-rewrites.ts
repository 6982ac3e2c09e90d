import { DEFAULT_SORT, SORTS } from "../features/catalogue/sort"

type QueryMatch = { type: "query"; key: string; value: string }

const SORT: QueryMatch = { type: "query", key: "sort", value: `(?<sort>${Object.keys(SORTS).join("|")})` }
const PAGE: QueryMatch = { type: "query", key: "page", value: "(?<page>[1-9][0-9]{0,2})" }
const VARIANT: QueryMatch = { type: "query", key: "variant", value: "(?<variant>[A-Za-z0-9_-]{1,64})" }

const LISTINGS = ["/:country/shop", "/:country/categories/:handle", "/:country/collections/:handle"]

const listing = (source: string) => [
  { source, has: [SORT, PAGE], destination: `${source}/:sort/:page` },
  { source, has: [SORT], destination: `${source}/:sort/1` },
  { source, has: [PAGE], destination: `${source}/${DEFAULT_SORT}/:page` },
  { source, destination: `${source}/${DEFAULT_SORT}/1` },
]

const PRODUCT = "/:country/products/:handle"

/**
 * Turns the query of a listing (`?sort=&page=`) and of a product (`?variant=`) into path segments, so that each
 * view is a page of its own in the cache. Values of another form are as if absent.
 */
export const listingRewrites = () => [
  ...LISTINGS.flatMap(listing),
  { source: PRODUCT, has: [VARIANT], destination: `${PRODUCT}/:variant` },
  { source: PRODUCT, destination: `${PRODUCT}/any` },
]

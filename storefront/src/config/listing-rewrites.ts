import { SORTS } from "../features/catalogue/sort"

type QueryMatch = { type: "query"; key: string; value: string }

const SORT: QueryMatch = { type: "query", key: "sort", value: `(?<sort>${Object.keys(SORTS).join("|")})` }
const PAGE: QueryMatch = { type: "query", key: "page", value: "(?<page>[1-9][0-9]{0,2})" }
const VARIANT: QueryMatch = { type: "query", key: "variant", value: "(?<variant>[A-Za-z0-9_-]{1,64})" }

const LISTINGS = [
  { source: "/:country/shop", path: "/:country/shop" },
  { source: "/:country/:kind(categories|collections)/:handle", path: "/:country/:kind/:handle" },
]

/**
 * Turns the query of a listing (`?sort=&page=`) and of a product (`?variant=`) into path segments, so that each view is
 * a page of its own in the cache. Values of another form are as if absent. The fewer rules the better: each is
 * tried on every request.
 */
export const listingRewrites = () => [
  ...LISTINGS.flatMap(({ source, path }) => [
    { source, has: [SORT, PAGE], destination: `${path}/:sort/:page` },
    { source, has: [SORT], destination: `${path}/:sort` },
    { source, has: [PAGE], destination: `${path}/:page` },
  ]),
  {
    source: "/:country/products/:handle",
    has: [VARIANT],
    destination: "/:country/products/:handle/:variant",
  },
]

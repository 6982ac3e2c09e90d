import "server-only"
import { listingHref } from "@/features/catalogue/listing-href"
import { type ListingView } from "@/features/catalogue/listing-view"
import { DEFAULT_SORT } from "@/features/catalogue/sort"
import { pageMetadata } from "./page-metadata"

type Listing = { country: string; path: string; title: string; description?: string; view: ListingView }

/** The head of a listing. Pages in the default order are for search engines, other orders of the same are not. */
export const listingMetadata = ({ country, path, title, description, view }: Listing) =>
  pageMetadata({
    country,
    path: listingHref(path, { sort: DEFAULT_SORT, page: view.page }),
    title: view.page > 1 ? `${title}, page ${view.page}` : title,
    description,
    index: view.sort === DEFAULT_SORT,
  })

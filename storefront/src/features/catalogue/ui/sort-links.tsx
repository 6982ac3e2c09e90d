import { listingHref } from "../listing-href"
import { type Sort, SORTS } from "../sort"
import { PendingLink } from "@/ui/pending-link"

type Props = { path: string; current: Sort }

const sorts = Object.keys(SORTS) as Sort[]

/** The orders of a listing, as links: each is a page of its own. */
export const SortLinks = ({ path, current }: Props) => (
  <nav aria-label="Order of the list">
    <ul className="tabs">
      {sorts.map((sort) => (
        <li key={sort}>
          <PendingLink
            href={listingHref(path, { sort, page: 1 })}
            scroll={false}
            aria-current={sort === current ? "true" : undefined}
          >
            {SORTS[sort]}
          </PendingLink>
        </li>
      ))}
    </ul>
  </nav>
)

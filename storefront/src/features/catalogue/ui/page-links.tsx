import { buttonClass } from "@/ui/button-class"
import { listingHref } from "../listing-href"
import { type ListingView } from "../listing-view"
import { PendingLink } from "@/ui/pending-link"

type Props = { path: string; view: ListingView; pages: number }

/** The way to the pages before and after; nothing where there is one page only. */
export const PageLinks = ({ path, view, pages }: Props) => {
  if (pages < 2) return null
  const to = (page: number) => listingHref(path, { ...view, page })
  const look = buttonClass({ variant: "outline" })
  return (
    <nav aria-label="Pages" className="mt-14 flex items-center justify-center gap-6">
      {view.page > 1 && (
        <PendingLink href={to(view.page - 1)} rel="prev" className={look}>
          Previous
        </PendingLink>
      )}
      <p>
        Page {view.page} of {pages}
      </p>
      {view.page < pages && (
        <PendingLink href={to(view.page + 1)} rel="next" className={look}>
          Next
        </PendingLink>
      )}
    </nav>
  )
}

import Link from "next/link"
import { buttonClass } from "@/ui/button-class"
import { listingHref } from "../listing-href"
import { type ListingView } from "../listing-view"

type Props = { path: string; view: ListingView; pages: number }

/** The way to the pages before and after; nothing where there is one page only. */
export const PageLinks = ({ path, view, pages }: Props) => {
  if (pages < 2) return null
  const to = (page: number) => listingHref(path, { ...view, page })
  const look = buttonClass({ variant: "outline" })
  return (
    <nav aria-label="Pages" className="mt-14 flex items-center justify-center gap-6">
      {view.page > 1 && (
        <Link href={to(view.page - 1)} prefetch={false} rel="prev" className={look}>
          Previous
        </Link>
      )}
      <p>
        Page {view.page} of {pages}
      </p>
      {view.page < pages && (
        <Link href={to(view.page + 1)} prefetch={false} rel="next" className={look}>
          Next
        </Link>
      )}
    </nav>
  )
}

import { notFound } from "next/navigation"
import { Alternates } from "@/features/seo/alternates"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { listingHref } from "../listing-href"
import { type ListingView } from "../listing-view"
import { PAGE_SIZE } from "../page-size"
import { DEFAULT_SORT } from "../sort"
import { type CardFilter, listCards } from "../server/list-cards"
import { Breadcrumbs } from "./breadcrumbs"
import { PageLinks } from "./page-links"
import { ProductGrid } from "./product-grid"
import { SortLinks } from "./sort-links"

type Props = {
  country: string
  /** The public path of the listing, without the country and the query. */
  path: string
  title: string
  description: string | undefined
  filter: CardFilter
  view: ListingView
}

/** One view of a listing. A page beyond the last is not found. */
export const Listing = async ({ country, path, title, description, filter, view }: Props) => {
  const { cards, count } = await listCards(country, filter, view)
  if (cards.length === 0 && view.page > 1) notFound()
  const here = `/${country}${path}`
  return (
    <Container className="pt-6">
      {view.sort === DEFAULT_SORT && <Alternates path={listingHref(path, view)} />}
      <Breadcrumbs country={country} trail={[{ title, path: here }]} />
      <header className="mb-8 mt-6 grid gap-4 lg:mb-12 lg:grid-cols-2 lg:items-end">
        <Heading level={1} size="page">
          {title}
        </Heading>
        {description && <p className="max-w-xl text-ink-soft lg:justify-self-end">{description}</p>}
      </header>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-8 border-t border-line pt-2">
        <p className="text-ink-soft">{count === 1 ? "One piece" : `${count} pieces`}</p>
        {count > 1 && <SortLinks path={here} current={view.sort} />}
      </div>
      {cards.length === 0 && <p className="py-10">Nothing here just now. The makers are at it.</p>}
      <ProductGrid country={country} cards={cards} eagerFirst />
      <PageLinks path={here} view={view} pages={Math.ceil(count / PAGE_SIZE)} />
    </Container>
  )
}

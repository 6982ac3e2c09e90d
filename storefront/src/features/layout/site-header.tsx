import Link from "next/link"
import { CartButton } from "@/features/cart/cart-button"
import { listCategories } from "@/features/catalogue/server/list-categories"
import { Container } from "@/ui/container"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"
import { CategoryLinks } from "./category-links"
import { CountryButton } from "./country-button"
import { SearchForm } from "./search-form"
import { SiteMenu } from "./site-menu"
import { Wordmark } from "./wordmark"

type Props = { country: string }

const iconLink = "inline-flex size-11 items-center justify-center rounded-sm hover:bg-surface"

/** The head of every page: the name, the way to the goods, search, country and basket. */
export const SiteHeader = async ({ country }: Props) => {
  const categories = await listCategories()
  return (
    <header>
      <Weave kind="edge" />
      <Container className="flex flex-wrap items-center gap-x-6 py-3">
        <Wordmark country={country} />
        <nav aria-label="Categories" className="order-last hidden w-full lg:block xl:order-none xl:w-auto">
          <CategoryLinks country={country} categories={categories} className="flex flex-wrap gap-x-6" />
        </nav>
        <div className="ml-auto flex items-center sm:gap-2">
          <SearchForm country={country} className="hidden w-52 md:block" />
          <Link
            href={`/${country}/search`}
            prefetch={false}
            aria-label="Search"
            className={`${iconLink} md:hidden`}
          >
            <Icon name="search" />
          </Link>
          <CountryButton country={country} />
          <CartButton country={country} />
          <SiteMenu className="lg:hidden">
            <SearchForm country={country} className="mb-6" />
            <nav aria-label="Menu">
              <CategoryLinks
                country={country}
                categories={categories}
                className="flex flex-col font-display text-2xl leading-loose"
              />
            </nav>
          </SiteMenu>
        </div>
      </Container>
      <div className="border-b border-line" />
    </header>
  )
}

import { CartButton } from "@/features/cart/cart-button"
import { listCategories } from "@/features/catalogue/server/list-categories"
import { Container } from "@/ui/container"
import { Weave } from "@/ui/weave"
import { CategoryLinks } from "./category-links"
import { CountryButton } from "./country-button"
import { MenuButton } from "./menu-button"
import { SearchForm } from "./search-form"
import { SiteMenu } from "./site-menu"
import { Wordmark } from "./wordmark"

type Props = { country: string }

/** The head of every page: the name, the way to the goods, search, country and basket. */
export const SiteHeader = async ({ country }: Props) => (
  <header className="border-b border-line">
    <Weave kind="edge" />
    <Container className="flex items-center gap-x-6 py-3">
      <Wordmark country={country} />
      <SiteMenu>
        <CategoryLinks country={country} categories={await listCategories()} />
        <SearchForm country={country} className="xl:w-44" />
      </SiteMenu>
      <div className="ml-auto flex items-center sm:gap-2">
        <CountryButton country={country} />
        <CartButton country={country} />
        <MenuButton />
      </div>
    </Container>
  </header>
)

import { ProductGrid } from "@/features/catalogue/ui/product-grid"
import { searchCards } from "@/features/catalogue/server/search-cards"
import { readWords } from "@/features/catalogue/read-words"
import { SearchForm } from "@/features/layout/search-form"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata = { title: "Search", robots: { index: false, follow: true } }

type Props = { params: Promise<{ country: string }>; searchParams: Promise<{ q?: string | string[] }> }

const found = (count: number, words: string) =>
  count === 0
    ? `Nothing found for “${words}”. Try a plainer word: basket, linen, soap.`
    : `${count === 1 ? "One piece" : `${count} pieces`} for “${words}”`

const SearchPage = async ({ params, searchParams }: Props) => {
  const { country } = await params
  const words = readWords((await searchParams).q)
  const cards = words ? await searchCards(country, words) : []
  return (
    <Container className="pt-10">
      <Heading level={1} size="page">
        Search
      </Heading>
      <SearchForm country={country} words={words} className="mb-6 mt-6 max-w-xl" />
      {words && (
        <p role="status" className="mb-8">
          {found(cards.length, words)}
        </p>
      )}
      <ProductGrid country={country} cards={cards} eagerFirst />
    </Container>
  )
}

export default SearchPage

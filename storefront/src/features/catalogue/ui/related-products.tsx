import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { type ProductPageView } from "../product-page-view"
import { listRelated } from "../server/list-related"
import { ProductGrid } from "./product-grid"

type Props = { country: string; product: ProductPageView }

/** Other pieces of the same category; nothing where there are none. */
export const RelatedProducts = async ({ country, product }: Props) => {
  const cards = await listRelated(country, product)
  if (cards.length === 0) return null
  return (
    <Container className="mt-24">
      <section aria-labelledby="related-title">
        <Heading level={2} id="related-title" className="mb-8">
          From the same shelf
        </Heading>
        <ProductGrid country={country} cards={cards} headingLevel={3} />
      </section>
    </Container>
  )
}

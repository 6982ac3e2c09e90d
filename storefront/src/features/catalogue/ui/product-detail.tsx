import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { type ProductPageView } from "../product-page-view"
import { type ProductView } from "../product-view"
import { Breadcrumbs } from "./breadcrumbs"
import { Gallery } from "./gallery"
import { ProductChoice } from "./product-choice"
import { ProductFacts } from "./product-facts"
import { PendingLink } from "@/ui/pending-link"

type Props = { country: string; product: ProductPageView; variantId: string }

const trailOf = ({ category, title, handle }: ProductPageView, country: string) => [
  ...(category ? [{ title: category.title, path: `/${country}/categories/${category.handle}` }] : []),
  { title, path: `/${country}/products/${handle}` },
]

/** Everything about one product: pictures, words, the choice, the facts. */
export const ProductDetail = ({ country, product, variantId }: Props) => {
  const { id, handle, title, options, variants, subtitle, description, collection } = product
  // Only what the browser needs goes there.
  const choice: ProductView = { id, handle, title, options, variants }
  return (
    <Container className="pt-6">
      <Breadcrumbs country={country} trail={trailOf(product, country)} />
      <div className="mt-6 grid gap-x-16 gap-y-8 lg:grid-cols-[7fr_5fr]">
        <Gallery images={product.images} />
        <div className="min-w-0 lg:sticky lg:top-8 lg:self-start">
          {collection && (
            <PendingLink
              href={`/${country}/collections/${collection.handle}`}
              className="inline-flex min-h-11 items-center text-base text-ink-soft hover:underline"
            >
              {collection.title}
            </PendingLink>
          )}
          <Heading level={1} size="page">
            {title}
          </Heading>
          {subtitle && <p className="mt-3 text-lg text-ink-soft">{subtitle}</p>}
          <div className="mt-6">
            <ProductChoice product={choice} country={country} initialId={variantId} />
          </div>
          {description && <p className="mt-8 max-w-prose whitespace-pre-line">{description}</p>}
          <div className="mt-8">
            <ProductFacts product={product} />
          </div>
        </div>
      </div>
    </Container>
  )
}

import { type GroupView } from "@/features/catalogue/group-view"
import { listCards } from "@/features/catalogue/server/list-cards"
import { ProductGrid } from "@/features/catalogue/ui/product-grid"
import { classNames } from "@/ui/class-names"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { PendingLink } from "@/ui/pending-link"

type Props = { country: string; collection: GroupView; mirrored?: boolean }

const SHOWN = 3

/** A collection with a few of its pieces beside its words. */
export const CollectionFeature = async ({ country, collection, mirrored = false }: Props) => {
  const { cards } = await listCards(country, { collection_id: [collection.id] }, { sort: "newest", page: 1 })
  const titleId = `collection-${collection.handle}`
  return (
    <Container className="pt-24 lg:pt-32">
      <section
        aria-labelledby={titleId}
        className={classNames(
          "grid gap-8 lg:gap-12",
          mirrored ? "lg:grid-cols-[3fr_1fr]" : "lg:grid-cols-[1fr_3fr]"
        )}
      >
        <div className={classNames(mirrored && "lg:order-last")}>
          <Heading level={2} id={titleId}>
            {collection.title}
          </Heading>
          {collection.description && <p className="mt-3 text-ink-soft">{collection.description}</p>}
          <PendingLink
            href={`/${country}/collections/${collection.handle}`}
            className="mt-2 inline-flex min-h-11 items-center gap-2 font-semibold text-indigo hover:underline"
          >
            See the collection <Icon name="arrow" size={18} />
          </PendingLink>
        </div>
        <ProductGrid
          country={country}
          cards={cards.slice(0, SHOWN)}
          headingLevel={3}
          className="grid grid-cols-2 gap-x-4 gap-y-8 *:last:max-sm:hidden sm:grid-cols-3 sm:gap-x-6"
        />
      </section>
    </Container>
  )
}

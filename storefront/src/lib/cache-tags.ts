/** The kinds of catalogue record whose change the back end announces. */
export const ENTITY_TYPES = ["product", "category", "collection", "region"] as const

export type Entity = { type: (typeof ENTITY_TYPES)[number]; id: string }

/** Every tag a cached page or answer can carry. No other file spells one. */
export const cacheTags = {
  /** Everything that lists products: a change to any product may move it in or out, up or down. */
  products: "products",
  product: (id: string) => `product:${id}`,
  categories: "categories",
  collections: "collections",
  regions: "regions",
} as const

const tagsOf: Record<Entity["type"], (id: string) => string[]> = {
  product: (id) => [cacheTags.products, cacheTags.product(id)],
  category: () => [cacheTags.categories, cacheTags.products],
  collection: () => [cacheTags.collections, cacheTags.products],
  region: () => [cacheTags.regions, cacheTags.products],
}

/** The tags to expire when these entities have changed, each once. */
export const tagsForEntities = (entities: Entity[]): string[] => [
  ...new Set(entities.flatMap(({ type, id }) => tagsOf[type](id))),
]

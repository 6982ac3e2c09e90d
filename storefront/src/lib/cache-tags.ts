/** The kinds of catalogue record whose change the back end announces. */
export const ENTITY_TYPES = ["product", "category", "collection", "region"] as const

export type Entity = { type: (typeof ENTITY_TYPES)[number]; id: string }

/** Every tag a cached page or answer can carry. No other file spells one. */
export const cacheTags = {
  /** Whatever lists products: any product's change may move it in or out, up or down. */
  products: "products",
  /** What shows this one product, as its own page or among the related ones. */
  product: (id: string) => `product:${id}`,
  categories: "categories",
  collections: "collections",
  regions: "regions",
} as const

const tagsOf: Record<Entity["type"], (id: string) => string[]> = {
  product: (id) => [cacheTags.products, cacheTags.product(id)],
  category: () => [cacheTags.categories, cacheTags.products],
  collection: () => [cacheTags.collections, cacheTags.products],
  region: () => [cacheTags.regions],
}

/** The tags to expire when these entities have changed, each once. */
export const tagsForEntities = (entities: Entity[]): string[] => [
  ...new Set(entities.flatMap(({ type, id }) => tagsOf[type](id))),
]

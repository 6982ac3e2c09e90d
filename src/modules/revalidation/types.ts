/** Something of the catalogue that the storefront may have cached. */
export type ChangedEntity = { type: "product" | "category" | "collection" | "region"; id: string }

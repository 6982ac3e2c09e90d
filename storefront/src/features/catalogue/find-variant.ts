import { type ProductView, type VariantView } from "./product-view"

/** The path segment of a product's page on which nothing was chosen. */
const ANY = "any"

/** The variant an address names by SKU or id; the first one for sale where it names none; undefined if unknown. */
export const findVariant = (
  { variants }: Pick<ProductView, "variants">,
  key: string
): VariantView | undefined =>
  key === ANY
    ? (variants.find((variant) => variant.price) ?? variants[0])
    : variants.find((variant) => variant.sku === key || variant.id === key)

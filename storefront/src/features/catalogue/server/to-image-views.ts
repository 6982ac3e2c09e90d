import { type HttpTypes } from "@medusajs/types"
import { type ImageView } from "../product-view"

const altsOf = (product: HttpTypes.StoreProduct): unknown[] => {
  const alts = product.metadata?.image_alts
  if (Array.isArray(alts)) return alts
  if (typeof alts !== "string") return []
  try {
    const parsed: unknown = JSON.parse(alts)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    // Staff may have typed anything here; the product's title stands in.
    return []
  }
}

/** The pictures of a product in their order, each with a text for those who do not see it. */
export const toImageViews = (product: HttpTypes.StoreProduct): ImageView[] => {
  const alts = altsOf(product)
  const urls = (product.images ?? [])
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((image) => image.url)
  const all = urls.length === 0 && product.thumbnail ? [product.thumbnail] : urls
  return all.map((src, index) => {
    const alt = alts[index]
    const fallback = index === 0 ? product.title : `${product.title}, picture ${index + 1}`
    return { src, alt: typeof alt === "string" && alt ? alt : fallback }
  })
}

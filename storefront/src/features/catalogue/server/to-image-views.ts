import { type HttpTypes } from "@medusajs/types"
import { type ImageView } from "../product-view"
import { readImages } from "./read-images"
import { toPictureView } from "./to-picture-view"

// On the narrowest phones that are sold a picture is a little narrower than this.
const WIDTHS = { least: 320 }

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

/**
 * The pictures of a product in their order, each with a text for those who do not see it: what staff wrote at the
 * picture, else in the product's `image_alts`, else the product's title.
 */
export const toImageViews = (product: HttpTypes.StoreProduct): ImageView[] => {
  const alts = altsOf(product)
  return readImages(product).map((image, index) => {
    const alt = image.alt?.trim() || alts[index]
    const fallback = index === 0 ? product.title : `${product.title}, picture ${index + 1}`
    return {
      ...toPictureView(image, WIDTHS),
      alt: typeof alt === "string" && alt ? alt : fallback,
    }
  })
}

import { type HttpTypes } from "@medusajs/types"
import { type ImageView } from "../product-view"
import { readImages } from "./read-images"
import { toPictureView } from "./to-picture-view"

// A phone's screen is rarely narrower, in pixels.
const WIDTHS = { least: 400 }

/**
 * The pictures of a product in their order, each with a text for those who do not see it: what staff wrote at the
 * picture, else the product's title.
 */
export const toImageViews = (product: HttpTypes.StoreProduct): ImageView[] =>
  readImages(product).map((image, index) => {
    const title = index === 0 ? product.title : `${product.title}, picture ${index + 1}`
    return { ...toPictureView(image, WIDTHS), alt: image.alt?.trim() || title }
  })

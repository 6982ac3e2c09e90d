import { type GroupView } from "./group-view"
import { type ImageView, type ProductView } from "./product-view"

/** A product with everything its page tells. */
export type ProductPageView = ProductView & {
  subtitle: string | undefined
  description: string | undefined
  images: ImageView[]
  category: Pick<GroupView, "id" | "handle" | "title"> | undefined
  collection: Pick<GroupView, "handle" | "title"> | undefined
  materials: string | undefined
  care: string | undefined
  maker: string | undefined
  dimensions: string | undefined
  /** English name of the country it was made in. */
  origin: string | undefined
  /** Grams. */
  weight: number | undefined
}

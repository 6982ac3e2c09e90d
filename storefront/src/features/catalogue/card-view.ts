import { type ImageView, type PriceView } from "./product-view"

/** What a listing shows of a product. */
export type CardView = {
  id: string
  handle: string
  title: string
  /** The maker, else the material: the line below the name. */
  note: string | undefined
  image: ImageView | undefined
  /** The lowest price of its variants; undefined where none is sold in the region. */
  price: PriceView | undefined
  /** Whether dearer variants exist, so that the price is a "from". */
  priceVaries: boolean
}

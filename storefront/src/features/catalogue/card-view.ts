import { type PictureView } from "@/ui/picture-view"

/** What a listing shows of a product. It travels to the browser many times a page, so it holds nothing else. */
export type CardView = {
  handle: string
  title: string
  /** The maker, else the material: the line below the name. */
  note?: string
  /** The first picture, in the sizes a card can use. */
  picture?: PictureView
  /** The lowest price of its variants as the shopper reads it; undefined where none is sold in the region. */
  price?: string
  /** What that variant cost before, where it was more. */
  priceBefore?: string
  /** Whether dearer variants exist, so that the price is a "from". */
  from?: boolean
}

import { type PictureView } from "@/ui/picture-view"

export type ImageView = PictureView & { alt: string }

export type PriceView = {
  /** Major units, with tax where `taxIncluded` says so. */
  amount: number
  currency: string
  taxIncluded: boolean
  /** The amount as the shopper reads it. Made on the server, for browsers differ in how they write money. */
  text: string
  /** What it cost before, where it was more. */
  before?: string
}

export type VariantView = {
  id: string
  sku?: string
  title: string
  /** Option title → chosen value, e.g. `{ Size: "Large" }`. */
  options: Record<string, string>
  /** Undefined where the variant has no price in the shopper's region: it cannot be bought there. */
  price?: PriceView
}

export type OptionView = { title: string; values: string[] }

/** What the product page shows of a product: small and serialisable, fit to be passed to the browser. */
export type ProductView = {
  id: string
  handle: string
  title: string
  options: OptionView[]
  variants: VariantView[]
}

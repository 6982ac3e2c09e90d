import { type VariantView } from "@/features/catalogue/product-view"
import { type VariantStock } from "./server/available-stock"

type Given = { variant: VariantView | undefined; left: VariantStock | undefined; pending: boolean }

/** What the buy button says, and whether it can be pressed. Unknown stock does not stop anyone: the server decides. */
export const buyWords = ({ variant, left, pending }: Given): { text: string; canBuy: boolean } => {
  if (!variant) return { text: "Choose a variant first", canBuy: false }
  if (!variant.price) return { text: "Not sold in your country", canBuy: false }
  if (left?.available === 0) return { text: "Sold out", canBuy: false }
  return pending ? { text: "Adding…", canBuy: true } : { text: "Add to basket", canBuy: true }
}

import type { VariantStock } from "@/features/cart/server/available-stock"

const FEW = 5

/** What is said of a variant's stock, and in which tone. */
export type StockWords = { tone: "good" | "few" | "none"; text: string }

/** Stock in words for the shopper: exact when it is low, calm when it is not. */
export const stockWords = ({ available, backorder }: VariantStock): StockWords => {
  if (backorder) return { tone: "good", text: "Made to order" }
  if (available === null || available > FEW) return { tone: "good", text: "In stock" }
  if (available === 0) return { tone: "none", text: "Sold out" }
  return { tone: "few", text: `Only ${available} left` }
}

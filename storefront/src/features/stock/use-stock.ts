"use client"

import { useEffect, useState } from "react"
import { askShop } from "@/features/cart/client/ask-shop"
import type { VariantStock } from "@/features/cart/server/available-stock"

type Stock = ReadonlyMap<string, VariantStock>

/**
 * The stock of a product's variants, asked for apart from the cached page, and again when `refresh` turns
 * "refused": someone was faster. Null until it is known, and for good when it can't be: the page works without.
 */
export const useStock = (handle: string, country: string, refresh: string): Stock | null => {
  const [stock, setStock] = useState<Stock | null>(null)
  const again = refresh === "refused"
  useEffect(() => {
    let wanted = true
    const path = `/api/stock/${encodeURIComponent(handle)}?country=${country}`
    askShop<{ variants: VariantStock[] }>(path)
      .then(({ variants }) => wanted && setStock(new Map(variants.map((one) => [one.variant_id, one]))))
      .catch(() => wanted && setStock(null))
    return () => {
      wanted = false
    }
  }, [handle, country, again])
  return stock
}

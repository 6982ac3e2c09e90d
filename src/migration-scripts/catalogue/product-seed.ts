import type { CurrencyCode } from "../store/markets"
import type { CategoryHandle } from "./categories"
import type { CollectionHandle } from "./collections"

/** One thing to buy. Weight in grams, prices in major units of each market, stock at each warehouse. */
export type VariantSeed = {
  sku: string
  options: Record<string, string>
  weight: number
  prices: Record<CurrencyCode, number>
  stock: { berlin: number; austin: number }
}

/** One product as its file tells it: `description` by paragraphs, `origin_country` by ISO 3166-1, `hs_code` of six digits. */
export type ProductSeed = {
  handle: string
  title: string
  subtitle: string
  category: CategoryHandle
  collection: CollectionHandle
  description: string[]
  material: string
  materials: string
  care: string
  maker: string
  dimensions: string
  origin_country: string
  hs_code?: string
  options: { title: string; values: string[] }[]
  variants: VariantSeed[]
}

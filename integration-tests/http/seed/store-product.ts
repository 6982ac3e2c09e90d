/** What the tests read of a product as `/store/products` answers it. */
export type StoreProduct = {
  id: string
  handle: string
  title: string
  description: string
  thumbnail: string | null
  weight: number
  material: string
  origin_country: string
  hs_code: string | null
  metadata: Record<string, string>
  images: { url: string; rank: number; alt: string | null }[]
  categories: { handle: string }[]
  collection: { handle: string }
  options: { title: string; values: { value: string }[] }[]
  variants: StoreVariant[]
}

export type StoreVariant = {
  id: string
  sku: string
  title: string
  weight: number
  inventory_quantity: number
  calculated_price: {
    calculated_amount: number
    calculated_amount_with_tax: number
    calculated_amount_without_tax: number
    currency_code: string
    is_calculated_price_tax_inclusive: boolean
  }
}

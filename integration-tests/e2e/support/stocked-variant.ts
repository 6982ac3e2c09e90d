import { shopSettings } from "./shop-settings"

type Stock = { variant_id: string; available: number | null }

/** The stock of a product's variants in a country, as the shop tells it. */
export async function stockOf(handle: string, country: string): Promise<Stock[]> {
  const response = await fetch(`${shopSettings().storefront}/api/stock/${handle}?country=${country}`)
  const { variants } = (await response.json()) as { variants: Stock[] }
  return variants
}

/** A variant of a product of which there are at least so many. */
export async function stockedVariant(handle: string, country: string, atLeast = 3): Promise<Required<Stock>> {
  const found = (await stockOf(handle, country)).find(({ available }) => (available ?? Infinity) >= atLeast)
  if (!found) throw new Error(`There are not ${atLeast} of any ${handle} in ${country}.`)
  return found
}

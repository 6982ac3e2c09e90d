import { type HttpTypes } from "@medusajs/types"
import { formatMoney } from "@/lib/format-money"
import { type PriceView } from "../product-view"

/** The price of a variant in the region it was asked for; undefined where it has none. */
export const toPriceView = (
  variant: HttpTypes.StoreProductVariant,
  country: string
): PriceView | undefined => {
  const price = variant.calculated_price
  if (!price || price.calculated_amount === null || !price.currency_code) return undefined
  const { calculated_amount: amount, currency_code: currency } = price
  const reduced = price.original_amount !== null && price.original_amount > amount
  const original = reduced ? (price.original_amount ?? undefined) : undefined
  return {
    amount,
    original,
    text: formatMoney(amount, currency, country),
    originalText: original === undefined ? undefined : formatMoney(original, currency, country),
    currency,
    taxIncluded: price.is_calculated_price_tax_inclusive === true,
  }
}

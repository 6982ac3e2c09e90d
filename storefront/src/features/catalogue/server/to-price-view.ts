import { type HttpTypes } from "@medusajs/types"
import { formatMoney } from "@/lib/format-money"
import { type PriceView } from "../product-view"
import { withoutGaps } from "./without-gaps"

/** The price of a variant in the region it was asked for; undefined where it has none. */
export const toPriceView = (
  variant: HttpTypes.StoreProductVariant,
  country: string
): PriceView | undefined => {
  const price = variant.calculated_price
  if (!price || price.calculated_amount === null || !price.currency_code) return undefined
  const { calculated_amount: amount, original_amount: original, currency_code: currency } = price
  return withoutGaps({
    amount,
    currency,
    taxIncluded: price.is_calculated_price_tax_inclusive === true,
    text: formatMoney(amount, currency, country),
    before: original !== null && original > amount ? formatMoney(original, currency, country) : undefined,
  })
}

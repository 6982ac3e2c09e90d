import { type HttpTypes } from "@medusajs/types"
import { type VariantView } from "../product-view"
import { toPriceView } from "./to-price-view"
import { withoutGaps } from "./without-gaps"

/** A variant with its choices by option title. */
export const toVariantView = (variant: HttpTypes.StoreProductVariant, country: string): VariantView =>
  withoutGaps({
    id: variant.id,
    sku: variant.sku ?? undefined,
    title: variant.title ?? "",
    options: Object.fromEntries(
      (variant.options ?? []).flatMap(({ option, value }) => (option?.title ? [[option.title, value]] : []))
    ),
    price: toPriceView(variant, country),
  })

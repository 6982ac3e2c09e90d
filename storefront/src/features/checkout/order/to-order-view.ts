import { type HttpTypes } from "@medusajs/types"
import { toTotals } from "@/features/cart/server/to-totals"
import { countryName } from "@/lib/country"
import { mediaPath } from "@/lib/media-path"
import { type OrderLine, type OrderView } from "./order-view"

const toLine = (item: HttpTypes.StoreOrderLineItem, taxIncluded: boolean): OrderLine => ({
  id: item.id,
  title: item.product_title ?? item.title,
  variant_title: item.variant_title ?? null,
  thumbnail: item.thumbnail ? mediaPath(item.thumbnail) : null,
  quantity: item.quantity,
  total: (taxIncluded ? item.original_total : item.original_subtotal) ?? 0,
})

const provinceName = (code: string | null | undefined) => code?.split("-").at(-1)?.toUpperCase()

const toAddressLines = (address: HttpTypes.StoreOrderAddress | null | undefined): string[] => {
  if (!address) return []
  const name = [address.first_name, address.last_name].filter(Boolean).join(" ")
  const place = [address.postal_code, address.city, provinceName(address.province)].filter(Boolean).join(" ")
  const country = address.country_code ? countryName(address.country_code) : null
  const lines = [name, address.address_1, address.address_2, place, country, address.phone]
  return lines.filter((line): line is string => Boolean(line))
}

const providerOf = ({ payment_collections }: HttpTypes.StoreOrder): string | null =>
  payment_collections?.flatMap(({ payments }) => payments ?? [])[0]?.provider_id ?? null

/** Makes of Medusa's order what its confirmation shows. All amounts are Medusa's. */
export const toOrderView = (order: HttpTypes.StoreOrder, country: string): OrderView => {
  const items = order.items ?? []
  const taxIncluded = items.length > 0 && items.every((item) => item.is_tax_inclusive)
  return {
    number: String(order.display_id ?? ""),
    first_name: order.shipping_address?.first_name ?? "",
    email: order.email ?? "",
    country: order.shipping_address?.country_code ?? country,
    currency: order.currency_code.toUpperCase(),
    prices_include_tax: taxIncluded,
    lines: items.map((item) => toLine(item, taxIncluded)),
    totals: toTotals(order, taxIncluded),
    shipping_name: order.shipping_methods?.[0]?.name ?? null,
    payment_status: order.payment_status ?? null,
    payment_provider: providerOf(order),
    address: toAddressLines(order.shipping_address),
  }
}

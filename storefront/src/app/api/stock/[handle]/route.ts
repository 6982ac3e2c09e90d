import { countrySchema } from "@/features/cart/server/country-schema"
import { shopRegion } from "@/features/cart/server/shop-region"
import { shopRoute } from "@/features/cart/server/shop-route"
import { ShopError } from "@/features/cart/shop-error"
import { productStock } from "@/features/stock/product-stock"

type Context = { params: Promise<{ handle: string }> }

/** What is left of each variant of a product, in the country's sales channel. Never cached. */
export const GET = shopRoute<Context>(async (request, { params }) => {
  const country = countrySchema.safeParse(new URL(request.url).searchParams.get("country"))
  if (!country.success) throw new ShopError("country_not_supported")
  return { variants: await productStock((await params).handle, await shopRegion(country.data)) }
})

import "server-only"
import { ShopError } from "@/features/cart/shop-error"
import { cacheTags } from "@/lib/cache-tags"
import { env } from "@/lib/env"
import type { Region } from "@/lib/regions"
import { storeFetch } from "@/lib/store-fetch"
import { isStripe, type PaymentMethod, paymentMethods } from "../payment/payment-methods"

type Answer = { payment_providers: { id: string; is_enabled?: boolean }[] }

/** The ways to pay in a country; cached, for they hold nothing of the shopper. Stripe's need its publishable key. */
export async function paymentMethodsFor(country: string, region: Region): Promise<PaymentMethod[]> {
  try {
    const { payment_providers } = await storeFetch<Answer>("/store/payment-providers", {
      query: { region_id: region.id, limit: 100 },
      tags: [cacheTags.regions],
    })
    const usable = payment_providers.filter(({ id, is_enabled }) => {
      return is_enabled !== false && (!isStripe(id) || env().STRIPE_PUBLISHABLE_KEY)
    })
    return paymentMethods(
      usable.map(({ id }) => id),
      country
    )
  } catch {
    throw new ShopError("back_end_unavailable")
  }
}

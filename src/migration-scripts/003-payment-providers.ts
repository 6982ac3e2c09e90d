import type { MedusaContainer } from "@medusajs/framework/types"
import { offerPaymentProviders } from "./store/offer-payment-providers"

/** How the regions' shoppers pay, also in a shop that was seeded before it took payments. */
export default async function seedPaymentProviders({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  await offerPaymentProviders(container)
}

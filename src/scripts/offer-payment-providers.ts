import type { MedusaContainer } from "@medusajs/framework/types"
import { offerPaymentProviders } from "../migration-scripts/store/offer-payment-providers"

/** Run it once after a payment provider's key was added or taken away: the regions follow the configuration. */
export default async function run({ container }: { container: MedusaContainer }): Promise<void> {
  await offerPaymentProviders(container)
}

import type { IPaymentModuleService, IPaymentProvider, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type WithProviders = IPaymentModuleService & {
  paymentProviderService_: { retrieveProvider(providerId: string): IPaymentProvider }
}

/**
 * The payment provider itself. Core's payment module asks a provider only by a session or a payment of its own, and
 * removes the session when the cart changes: money that was paid on it would be out of reach (ADR 0010).
 */
export function paymentProviderOf(container: MedusaContainer, providerId: string): IPaymentProvider {
  const payments = container.resolve(Modules.PAYMENT) as WithProviders
  return payments.paymentProviderService_.retrieveProvider(providerId)
}

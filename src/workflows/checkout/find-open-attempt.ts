import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import type { PricedCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"
import { isSameSum } from "./is-same-sum"
import { providerFactsOf } from "./provider-facts"

/** The provider gave the shopper a way to pay. */
function canBePaid({ provider_data }: PaymentAttemptRecord): boolean {
  const { authorization_url: url, client_secret } = providerFactsOf(provider_data)
  return Boolean(url ?? client_secret)
}

type Asked = {
  priced: PricedCart
  input: CheckoutInput
}

/** A payment that the shopper can still make: of this sum, with this provider, its session still in the cart. */
export async function findOpenAttempt(
  container: MedusaContainer,
  { priced, input }: Asked
): Promise<PaymentAttemptRecord | undefined> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const open = await checkout.listPaymentAttempts({
    cart_id: priced.id,
    provider_id: input.provider_id,
    state: "awaiting",
  })
  // A saved card is charged by a payment of its own.
  if (input.payment_data?.saved_card) return undefined
  const sessions = (priced.payment_collection?.payment_sessions ?? []).map(({ id }) => id)
  return open.find(
    (attempt) =>
      sessions.includes(attempt.session_id) &&
      canBePaid(attempt) &&
      attempt.currency_code === priced.currency_code &&
      isSameSum(attempt.amount, priced.total) &&
      (providerFactsOf(attempt.provider_data).callback_url ?? input.return_url) === input.return_url
  )
}

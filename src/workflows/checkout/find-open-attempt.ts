import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import type { PricedCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"
import { isSameSum } from "./is-same-sum"
import { providerFactsOf } from "./provider-facts"

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
  const sessions = (priced.payment_collection?.payment_sessions ?? []).map(({ id }) => id)
  return open.find(
    (attempt) =>
      sessions.includes(attempt.session_id) &&
      attempt.currency_code === priced.currency_code &&
      isSameSum(attempt.amount, priced.total) &&
      (providerFactsOf(attempt.provider_data).callback_url ?? input.return_url) === input.return_url
  )
}

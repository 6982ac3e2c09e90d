import type { MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { causeOf } from "../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import { checkoutErrors } from "../../modules/checkout/errors"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { AdmittedCart, PricedCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"
import { paymentCollectionFor } from "./payment-collection-for"
import { recordAttempt } from "./record-attempt"

type Opening = {
  cart: AdmittedCart
  priced: PricedCart
  input: CheckoutInput
}

type Session = { payment_collection_id: string; provider_id: string; data: Record<string, unknown> }

const SHOPPERS: string[] = [MedusaError.Types.INVALID_DATA, MedusaError.Types.NOT_FOUND]

const isShoppersFault = (error: unknown) => MedusaError.isMedusaError(error) && SHOPPERS.includes(error.type)

/** Core's workflow, which closes former sessions and knows the customer's account with the provider. */
async function openInPlaceOfOthers(container: MedusaContainer, { cart }: Opening, session: Session) {
  const { result } = await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: session.payment_collection_id,
      provider_id: session.provider_id,
      customer_id: cart.customer?.has_account ? cart.customer.id : undefined,
      data: session.data,
    },
  })
  return result
}

/** Nothing to pay, as with a promotion of 100 %: no provider takes that, and the order is made at once. */
function providerFor(container: MedusaContainer, { priced, input }: Opening): string {
  const [immediate] = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings.immediate_providers
  return immediate && Number(priced.total) === 0 ? immediate : input.provider_id
}

async function openSession(container: MedusaContainer, opening: Opening): Promise<PaymentSessionDTO> {
  const { cart, priced, input } = opening
  const provider_id = providerFor(container, opening)
  const data = { ...input.payment_data, email: input.email, callback_url: input.return_url }
  const { id: payment_collection_id, isNew } = await paymentCollectionFor(container, priced)
  const hasOthers = !isNew && (priced.payment_collection?.payment_sessions ?? []).length > 0
  if (hasOthers || cart.customer?.has_account) {
    return openInPlaceOfOthers(container, opening, { payment_collection_id, provider_id, data })
  }
  const { currency_code, raw_total: amount } = priced
  const payments = container.resolve(Modules.PAYMENT)
  return payments.createPaymentSession(payment_collection_id, {
    provider_id,
    currency_code,
    amount,
    data,
    context: {},
  })
}

/** Opens a new payment with the provider and enters it in the ledger. Error: `payment_provider_unreachable`. */
export async function startAttempt(container: MedusaContainer, opening: Opening) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  try {
    const session = await openSession(container, opening)
    return await recordAttempt(checkout, { session, cart_id: opening.cart.id, actor: "shopper" })
  } catch (error) {
    if (isShoppersFault(error)) throw error
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`No payment could be opened with ${opening.input.provider_id}: ${causeOf(error)}`)
    throw checkoutErrors.create("payment_provider_unreachable")
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PaymentSessionStatus } from "@medusajs/framework/utils"
import { causeOf } from "../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { findOrderOfCart } from "./find-order-of-cart"
import { paymentProviderOf } from "./payment-provider-of"
import { providerFactsOf } from "./provider-facts"

export type Finding = {
  kind: "awaiting" | "processing" | "paid" | "failed" | "cancelled" | "held" | "unreachable"
  reason?: string
  data?: Record<string, unknown>
}

const { CAPTURED, AUTHORIZED, CANCELED, ERROR } = PaymentSessionStatus

// Stripe's name, and Paystack's, for money that is on its way.
const ON_ITS_WAY = ["processing", "queued", "pending"]

function findingOf(status: string, data: Record<string, unknown> | undefined): Finding {
  const { problem, status: own } = providerFactsOf(data)
  if (problem) return { kind: "held", reason: problem, data }
  if (status === CAPTURED || status === AUTHORIZED) return { kind: "paid", data }
  if (status === CANCELED) return { kind: "cancelled", reason: "payment_cancelled", data }
  if (status === ERROR) return { kind: "failed", reason: "payment_declined", data }
  return { kind: ON_ITS_WAY.includes(own ?? "") ? "processing" : "awaiting", data }
}

/** Nobody can be asked about a payment that needs nothing of the shopper: the order, if there is one, tells. */
async function askOrder(container: MedusaContainer, attempt: PaymentAttemptRecord): Promise<Finding> {
  const orderId = await findOrderOfCart(container, attempt.cart_id)
  return orderId ? { kind: "paid", reason: "on_delivery" } : { kind: "awaiting" }
}

/** Asks the provider how a payment stands. A provider that does not answer is a finding, not an error. */
export async function askProvider(
  container: MedusaContainer,
  attempt: PaymentAttemptRecord
): Promise<Finding> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { immediate_providers } = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings
  if (immediate_providers.includes(attempt.provider_id)) return askOrder(container, attempt)
  try {
    const provider = paymentProviderOf(container, attempt.provider_id)
    const answer = await provider.getPaymentStatus({ data: attempt.provider_data })
    return findingOf(answer.status, answer.data)
  } catch (error) {
    logger.warn(
      `Payment ${attempt.reference} could not be verified with ${attempt.provider_id}: ${causeOf(error)}`
    )
    return { kind: "unreachable" }
  }
}

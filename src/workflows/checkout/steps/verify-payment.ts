import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { causeOf } from "../../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { AttemptState, PaymentAttemptRecord } from "../../../modules/checkout/types"
import { adoptSurplus } from "../adopt-surplus"
import { askProvider } from "../ask-provider"
import { changesForFinding } from "../changes-for-finding"
import { changesForRefund } from "../changes-for-refund"
import { findPaymentOf } from "../find-payment-of"
import { nextCheck } from "../next-check"
import { paymentProviderOf } from "../payment-provider-of"
import { providerFactsOf } from "../provider-facts"
import { reviveSettlement } from "../revive-settlement"
import type { Settlement } from "../settlement"
import { sumOf } from "../sum-of"

const UNPAID: AttemptState[] = ["awaiting", "failed", "expired", "closed"]
const FOLLOWED: AttemptState[] = ["refunding", "completed", "refunded"]

async function verifyUnpaid(container: MedusaContainer, { attempt, actor, now }: Settlement) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const finding = await askProvider(container, attempt)
  const giveUpHours = checkout.settings.give_up_hours
  await adoptSurplus(container, attempt, finding.data)
  const { changes, entries } = changesForFinding({ attempt, finding, actor, now, giveUpHours })
  return checkout.record(attempt, changes, entries)
}

/** A provider that does not answer is asked again by the job. */
async function retrieve(container: MedusaContainer, attempt: PaymentAttemptRecord) {
  try {
    const provider = paymentProviderOf(container, attempt.provider_id)
    return (await provider.retrievePayment({ data: attempt.provider_data })).data
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`The refund of payment ${attempt.reference} could not be followed: ${causeOf(error)}`)
    return undefined
  }
}

async function followRefund(container: MedusaContainer, { attempt, actor, now }: Settlement) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const data = await retrieve(container, attempt)
  if (!data) return checkout.record(attempt, { next_check_at: nextCheck(attempt.created_at, now) }, [])
  const payment = attempt.state === "completed" ? await findPaymentOf(container, attempt) : undefined
  const refundedAmount = sumOf(payment?.refunds).toNumber()
  const hasRefunds = refundedAmount > 0 || (providerFactsOf(data).refunds ?? []).length > 0
  if (attempt.state === "completed" && !hasRefunds) {
    return checkout.record(attempt, { next_check_at: null }, [])
  }
  const { changes, entries } = changesForRefund({ attempt, data, actor, now, refundedAmount })
  return checkout.record(attempt, changes, entries)
}

async function verify(container: MedusaContainer, settlement: Settlement): Promise<PaymentAttemptRecord> {
  const { attempt } = settlement
  if (UNPAID.includes(attempt.state)) return verifyUnpaid(container, settlement)
  const isRefundAskedFor = attempt.state !== "refunding" || attempt.last_finding?.startsWith("refund")
  const isDue = attempt.next_check_at !== null || settlement.actor !== "job"
  const follows = FOLLOWED.includes(attempt.state) && isDue && isRefundAskedFor
  return follows ? followRefund(container, settlement) : attempt
}

/**
 * Asks the provider how a payment, or its refund, stands, and writes it down. Not undone: what the provider said
 * stays true.
 */
export const verifyPaymentStep = createStep(
  "verify-payment",
  async (settlement: Settlement, { container }) =>
    new StepResponse({ ...settlement, attempt: await verify(container, reviveSettlement(settlement)) })
)

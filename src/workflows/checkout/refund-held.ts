import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { changesForRefund } from "./changes-for-refund"
import { nextCheck } from "./next-check"
import { repay } from "./repay"
import type { Settlement } from "./settlement"

/** Sends back a payment that made no order: one that is held, or whose refund did not go through. */
export async function refundHeld(
  container: MedusaContainer,
  { attempt, actor, now }: Settlement,
  note?: string
): Promise<PaymentAttemptRecord> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const reason = attempt.reason ?? "refunded_by_staff"
  const asked = await checkout.record(attempt, { state: "refunding", reason, attention: null }, [
    { kind: "refund", outcome: "requested by staff", actor },
  ])
  try {
    const data = await repay(container, asked, note ?? "Refunded by staff")
    const { changes, entries } = changesForRefund({ attempt: asked, data, actor, now })
    return await checkout.record(asked, changes, entries)
  } catch (error) {
    // It stays on the list: staff see it, and the job asks again.
    const next_check_at = nextCheck(asked.created_at, now)
    await checkout.record(asked, { attention: "refund_failed", next_check_at }, [
      { kind: "attention", outcome: "refund not accepted", actor },
    ])
    throw error
  }
}

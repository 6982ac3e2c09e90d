import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"

const { CANCELED, ERROR } = PaymentSessionStatus
const OVER: string[] = [CANCELED, ERROR]

/**
 * Core completes a cart with whichever open session comes first. A former one that the provider would not cancel,
 * since it was paid and has gone back, must not be that one: all but the given session are closed.
 */
export async function setAsideOtherSessions(
  container: MedusaContainer,
  { payment_collection_id }: PaymentAttemptRecord,
  sessionId: string
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const sessions = await payments.listPaymentSessions({ payment_collection_id })
  const others = sessions.filter(({ id, status }) => id !== sessionId && !OVER.includes(status))
  for (const { id, data, amount, currency_code } of others) {
    await payments.updatePaymentSession({ id, data, amount, currency_code, status: CANCELED })
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"

const ID = /^\w{1,255}$/

/** One payment. Error: `payment_attempt_not_found`. */
export async function findAttempt(container: MedusaContainer, id: string): Promise<PaymentAttemptRecord> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const [attempt] = ID.test(id) ? await checkout.listPaymentAttempts({ id }) : []
  if (!attempt) throw checkoutErrors.create("payment_attempt_not_found")
  return attempt
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { CHECKOUT_MODULE } from "../../../../../modules/checkout"
import { checkoutErrors } from "../../../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../../../modules/checkout/service"

type OrderStanding = { id: string; display_id: number; payment_status: string; fulfillment_status: string }

// Paystack's references, Stripe's ids and Medusa's.
const REFERENCE = /^[\w.=-]{1,255}$/
const FIELDS = ["id", "display_id", "status", "payment_collections.*", "fulfillments.*", "items.*"]

/**
 * The order that a payment led to, and how it stands. No personal data: a payment's reference travels in addresses.
 * Error: `payment_not_found`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ order: OrderStanding }>) {
  const checkout = req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const reference = String(req.params.reference)
  const isKnown = checkout.isEnabled && REFERENCE.test(reference)
  const [attempt] = isKnown ? await checkout.listPaymentAttempts({ reference, state: "completed" }) : []
  if (!attempt?.order_id) throw checkoutErrors.create("payment_not_found")
  const input = { order_id: attempt.order_id, fields: FIELDS }
  const { result } = await getOrderDetailWorkflow(req.scope).run({ input })
  const { id, display_id, payment_status, fulfillment_status } = result
  res.json({ order: { id, display_id: Number(display_id), payment_status, fulfillment_status } })
}

import { shopRoute } from "@/features/cart/server/shop-route"
import { type StatusAnswer } from "@/features/checkout/payment/payment-status"
import { findPaymentStatus } from "@/features/checkout/server/find-payment-status"
import { paymentReference } from "@/features/checkout/server/payment-reference"

/** Where the payment stands, by this browser's cart or by the `reference` in the query. */
export const GET = shopRoute(async (request): Promise<StatusAnswer> => ({
  checkout: await findPaymentStatus(paymentReference(request.url)),
}))

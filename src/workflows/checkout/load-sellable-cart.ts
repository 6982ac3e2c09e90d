import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { isSameSum } from "./is-same-sum"

const FIELDS = [
  "id",
  "metadata",
  "total",
  "currency_code",
  "items.id",
  "items.variant_id",
  "items.variant.id",
  "items.variant.product.status",
  "payment_collection.id",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.amount",
  "payment_collection.payment_sessions.currency_code",
]

type Line = { variant_id?: string | null; variant?: { product?: { status?: string | null } | null } | null }
type Session = { id: string; provider_id: string; amount: number; currency_code: string }
export type Sellable = { sessionId: string; metadata: Record<string, unknown> } | { unsellable: string }

function sessionFor(sessions: Session[], attempt: PaymentAttemptRecord): string | undefined {
  const own = sessions.find(({ id }) => id === attempt.session_id)
  const sameSum = sessions.find(
    ({ provider_id, amount, currency_code }) =>
      provider_id === attempt.provider_id &&
      currency_code === attempt.currency_code &&
      isSameSum(amount, attempt.amount)
  )
  return (own ?? sameSum)?.id
}

/**
 * Whether the cart is still what was paid for: there, unsold, of the same sum in the same currency. Answers the
 * session to complete it with: the payment's own, or the one that took its place for the same sum.
 */
export async function loadSellableCart(
  container: MedusaContainer,
  attempt: PaymentAttemptRecord
): Promise<Sellable> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id: attempt.cart_id },
  })
  const cart = data[0]
  if (!cart || !cart.items?.length) return { unsellable: "cart_gone" }
  const lines: (Line | null)[] = cart.items
  const isForSale = lines.every((item) => {
    return !item?.variant_id || item.variant?.product?.status === ProductStatus.PUBLISHED
  })
  if (!isForSale) return { unsellable: "out_of_stock" }
  const isSame = cart.currency_code === attempt.currency_code && isSameSum(cart.total ?? 0, attempt.amount)
  const sessions = (cart.payment_collection?.payment_sessions ?? []) as Session[]
  const sessionId = isSame ? sessionFor(sessions, attempt) : undefined
  return sessionId ? { sessionId, metadata: cart.metadata ?? {} } : { unsellable: "cart_changed" }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { findOrderOfCart } from "./find-order-of-cart"
import { isInStock } from "./is-in-stock"
import { loadCheckoutCart } from "./load-checkout-cart"
import { takeTurns } from "./take-turns"
import { withdrawUnfinishedOrders } from "./withdraw-unfinished-orders"

export type Completion = { orderId: string } | { unsellable: string } | { later: string }

// What core throws as these will fail again: it is about the cart, not about the moment.
const FINAL: string[] = [
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
]

type Fault = { type?: string; code?: string; message?: string }

async function failureOf(container: MedusaContainer, cartId: string, fault: Fault): Promise<Completion> {
  if (!FINAL.includes(fault.type ?? "")) return { later: fault.code ?? fault.type ?? "unknown" }
  // Core has no code for it: two that reserve at the same moment are told in a sentence.
  const cart = await loadCheckoutCart(container, cartId)
  const isSoldOut = cart !== undefined && !isInStock(cart)
  return { unsellable: isSoldOut ? "out_of_stock" : "cart_changed" }
}

/**
 * Core's completion of a cart, run so that what fails leaves no order behind: neither with nor without a link to
 * its cart (medusajs/medusa#16825).
 */
export async function completeCartOnce(container: MedusaContainer, cartId: string): Promise<Completion> {
  const { result, errors } = await takeTurns(() =>
    completeCartWorkflow(container).run({ input: { id: cartId }, throwOnError: false })
  )
  const fault = (errors[0] as { error?: Fault } | undefined)?.error
  if (!fault) return { orderId: result.id }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Cart ${cartId} could not be completed: ${fault.message ?? "unknown"}`)
  await withdrawUnfinishedOrders(container, cartId)
  const orderId = await findOrderOfCart(container, cartId)
  return orderId ? { orderId } : failureOf(container, cartId, fault)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import { findOrderOfCart } from "./find-order-of-cart"
import { isInStock } from "./is-in-stock"
import { loadCheckoutCart } from "./load-checkout-cart"
import { takeTurns } from "./take-turns"
import { withdrawUnfinishedOrders } from "./withdraw-unfinished-orders"

/** Another of core's workflows has the cart, or died while it had. */
export const CART_LOCKED = "cart_locked"

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

/** Core throws a bare error, in these words, when another of its workflows has the cart. */
const isLocked = ({ type, message }: Fault) => type === undefined && /\block(ed)?\b/.test(message ?? "")

/**
 * Core's completion of a cart, run so that what fails leaves no order behind: neither with nor without a link to
 * its cart (medusajs/medusa#16825). Runs under the cart's lease, which knows of it should the process die.
 */
export async function completeCartOnce(container: MedusaContainer, cartId: string): Promise<Completion> {
  await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).markBegun(cartId)
  const { result, errors } = await takeTurns(() =>
    completeCartWorkflow(container).run({ input: { id: cartId }, throwOnError: false })
  )
  const fault = (errors[0] as { error?: Fault } | undefined)?.error
  if (!fault) return { orderId: result.id }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(`Cart ${cartId} could not be completed: ${fault.message ?? "unknown"}`)
  // Whoever has the cart may be making its order: nothing of it is taken back.
  if (isLocked(fault)) return { later: CART_LOCKED }
  await withdrawUnfinishedOrders(container, cartId)
  const orderId = await findOrderOfCart(container, cartId)
  return orderId ? { orderId } : failureOf(container, cartId, fault)
}

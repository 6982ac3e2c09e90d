import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { findOrderOfCart } from "./find-order-of-cart"
import { withdrawUnfinishedOrders } from "./withdraw-unfinished-orders"

export type Completion = { orderId: string } | { unsellable: string } | { later: string }

// What core throws as these will fail again: it is about the cart, not about the moment.
const FINAL: string[] = [
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
]

type Fault = { type?: string; code?: string; message?: string }

function failureOf(fault: Fault): Completion {
  const reason = fault.code ?? fault.type ?? "unknown"
  if (reason === MedusaError.Codes.INSUFFICIENT_INVENTORY) return { unsellable: "out_of_stock" }
  return FINAL.includes(fault.type ?? "") ? { unsellable: "cart_changed" } : { later: reason }
}

/**
 * Core's completion of a cart, run so that what fails leaves no order behind: neither with nor without a link to
 * its cart (medusajs/medusa#16825).
 */
export async function completeCartOnce(container: MedusaContainer, cartId: string): Promise<Completion> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const { result, errors } = await engine.run(completeCartWorkflowId, {
    input: { id: cartId },
    throwOnError: false,
  })
  const fault = (errors[0] as { error?: Fault } | undefined)?.error
  if (!fault) return { orderId: (result as { id: string }).id }
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Cart ${cartId} could not be completed: ${fault.message ?? "unknown"}`)
  await withdrawUnfinishedOrders(container, cartId)
  const orderId = await findOrderOfCart(container, cartId)
  return orderId ? { orderId } : failureOf(fault)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { withdrawUnfinishedOrders } from "./withdraw-unfinished-orders"

/**
 * Puts a cart right that a killed process was completing: its half-made orders go, and so does core's lock on it,
 * which without Redis would never end by itself.
 */
export async function clearInterruption(container: MedusaContainer, cartId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).release(cartId)
  await withdrawUnfinishedOrders(container, cartId)
}

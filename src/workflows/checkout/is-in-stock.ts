import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { confirmVariantInventoryWorkflow } from "@medusajs/medusa/core-flows"
import type { CheckoutCart } from "./checkout-cart"

/** Whether all of a cart is in stock at this moment. */
export async function isInStock(container: MedusaContainer, cart: CheckoutCart): Promise<boolean> {
  const variants = cart.items.map(({ variant }) => variant)
  const input = { sales_channel_id: cart.sales_channel_id, items: cart.items, variants }
  const { errors } = await confirmVariantInventoryWorkflow(container).run({ input, throwOnError: false })
  const fault = errors[0]?.error as Error | undefined
  if (!fault) return true
  const isShort = MedusaError.isMedusaError(fault) && fault.code === MedusaError.Codes.INSUFFICIENT_INVENTORY
  if (isShort) return false
  throw fault
}

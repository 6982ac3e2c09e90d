import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { confirmVariantInventoryWorkflow } from "@medusajs/medusa/core-flows"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type { CheckoutCart } from "../checkout-cart"

/** Before anyone pays: all of the cart is in stock at this moment. Writes nothing. Error: `out_of_stock`. */
export const confirmStockStep = createStep("confirm-stock", async (cart: CheckoutCart, { container }) => {
  const variants = cart.items.map(({ variant }) => variant)
  const input = { sales_channel_id: cart.sales_channel_id, items: cart.items, variants }
  const { errors } = await confirmVariantInventoryWorkflow(container).run({ input, throwOnError: false })
  const fault = errors[0]?.error as Error | undefined
  const isShort =
    fault && MedusaError.isMedusaError(fault) && fault.code === MedusaError.Codes.INSUFFICIENT_INVENTORY
  if (isShort) throw checkoutErrors.create("out_of_stock")
  if (fault) throw fault
  return new StepResponse()
})

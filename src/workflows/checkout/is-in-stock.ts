import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CheckoutCart, StockedVariant } from "./checkout-cart"

type Levels = NonNullable<StockedVariant["inventory_items"][number]["inventory"]>["location_levels"]

/** What the stock locations of a sales channel have left of an inventory item. */
function availableIn(levels: Levels, locationIds: string[]) {
  const own = levels.filter(({ location_id }) => locationIds.includes(location_id))
  return own.reduce(
    (sum, { stocked_quantity, reserved_quantity }) =>
      MathBN.add(sum, MathBN.sub(stocked_quantity, reserved_quantity)),
    MathBN.convert(0)
  )
}

/**
 * Whether all of a cart is in stock at this moment, line upon line: two that draw on the same inventory item need the
 * sum of both (medusajs/medusa#16502).
 */
export function isInStock({ items, location_ids }: CheckoutCart): boolean {
  const needed = new Map<string, BigNumberInput>()
  const available = new Map<string, BigNumberInput>()
  for (const { quantity, variant } of items) {
    if (!variant?.manage_inventory || variant.allow_backorder) continue
    for (const { inventory_item_id: id, required_quantity, inventory } of variant.inventory_items) {
      needed.set(id, MathBN.add(needed.get(id) ?? 0, MathBN.mult(required_quantity, quantity)))
      available.set(id, availableIn(inventory?.location_levels ?? [], location_ids))
    }
  }
  return [...needed].every(([id, quantity]) => MathBN.gte(available.get(id) ?? 0, quantity))
}

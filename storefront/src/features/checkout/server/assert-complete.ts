import { ShopError } from "@/features/cart/shop-error"
import type { AddressFormat } from "../address-format"
import { addressFaults, choiceFaults, emailFault } from "../check-details"
import type { OrderDetails } from "../order-details"

/** Refuses an order with `address_incomplete` while anything is missing or wrong, naming every such field. */
export function assertComplete(details: OrderDetails, format: AddressFormat): void {
  const { email, address, shipping_option_id: shippingId, provider_id: providerId } = details
  const fields = [
    emailFault(email) ?? [],
    addressFaults(address, format),
    choiceFaults({ shippingId, providerId }),
  ].flat()
  if (fields.length > 0) throw new ShopError("address_incomplete", { fields })
}

import type { CartAddressDTO, MedusaContainer } from "@medusajs/framework/types"
import { ADDRESS_FORMATS_MODULE } from "../../modules/address-formats"
import { addressFormatsErrors } from "../../modules/address-formats/errors"
import type AddressFormatsModuleService from "../../modules/address-formats/service"

/** Before an order exists: its parcel must have an address. Error: `address_incomplete`, naming the fields. */
export function requireCompleteAddress(
  cart: { shipping_address?: Partial<CartAddressDTO> | null },
  container: MedusaContainer
) {
  const formats = container.resolve<AddressFormatsModuleService>(ADDRESS_FORMATS_MODULE)
  if (!formats.isEnabled) return
  const faults = formats.faultsOf(cart.shipping_address ?? {})
  if (faults.length > 0) throw addressFormatsErrors.create("address_incomplete", `${faults.join(", ")}.`)
}

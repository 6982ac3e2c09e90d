import type { AddressFormatsOptions } from "../modules/address-formats/options"
import type { CartGuardOptions } from "../modules/cart-guard/options"
import type { RevalidationOptions } from "../modules/revalidation/options"
import type { UploadsOptions } from "../modules/uploads/options"

/** Options of the plugin: one entry a capability; a capability whose entry is left out is off. */
export type KiondoOptions = {
  address_formats?: AddressFormatsOptions
  cart_guard?: CartGuardOptions
  revalidation?: RevalidationOptions
  uploads?: UploadsOptions
}

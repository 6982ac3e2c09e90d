import { z } from "@medusajs/framework/zod"
import { addressFormatsOptions } from "../modules/address-formats/options"
import { cartGuardOptions } from "../modules/cart-guard/options"
import { checkoutOptions } from "../modules/checkout/options"
import { imagesOptions } from "../modules/images/options"
import { revalidationOptions } from "../modules/revalidation/options"
import { uploadsOptions } from "../modules/uploads/options"

/** Options of the plugin: one entry a capability; a capability whose entry is left out is off. */
export const kiondoOptionsSchema = z.strictObject({
  address_formats: addressFormatsOptions.optional(),
  cart_guard: cartGuardOptions.optional(),
  checkout: checkoutOptions.optional(),
  images: imagesOptions.optional(),
  revalidation: revalidationOptions.optional(),
  uploads: uploadsOptions.optional(),
})

export type KiondoOptions = z.input<typeof kiondoOptionsSchema>

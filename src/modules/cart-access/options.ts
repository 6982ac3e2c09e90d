import { z } from "@medusajs/framework/zod"

/** Cart access has nothing to set: it is on where its entry is given. */
export const cartAccessOptions = z.strictObject({})

export type CartAccessOptions = z.input<typeof cartAccessOptions>

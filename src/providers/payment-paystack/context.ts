import type { Logger } from "@medusajs/framework/types"
import type { PaystackClient } from "./client"
import type { PaystackSettings } from "./options"
import type { Subunits } from "./subunits"

/** What every part of the provider works with. */
export type Context = {
  client: PaystackClient
  settings: PaystackSettings
  subunits: Subunits
  logger: Pick<Logger, "warn" | "error">
}

import "server-only"
import Medusa from "@medusajs/js-sdk"
import { env } from "./env"

let client: Medusa | undefined

/** The Medusa client. Server only: the browser talks to the storefront and to nothing else. */
export const medusa = (): Medusa => {
  client ??= new Medusa({
    baseUrl: env().MEDUSA_BACKEND_URL,
    publishableKey: env().MEDUSA_PUBLISHABLE_KEY,
    // A server has no browser storage, and one shopper's token must never reach another.
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
  })
  return client
}
